/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.breadcrumb;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * One station of the way to a diagram.
 *
 * @param text what it is called
 * @param icon whose icon it has; null for a diagram
 * @param here where it leads; null if that is the diagram itself
 * @param others what stands beside it, in groups
 */
record Crumb(String text, EClass icon, Way here, List<List<Way>> others) {

    /**
     * Something that can be opened.
     *
     * @param text what it is called
     * @param target says what it is: equal ways lead to the same place
     * @param isCurrent whether one is there already
     */
    record Way(String text, Target target, boolean isCurrent) {
    }
}
