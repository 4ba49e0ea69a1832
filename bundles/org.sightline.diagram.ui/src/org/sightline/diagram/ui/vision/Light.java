/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What is lit in a diagram, while all else is dim.
 *
 * @param marked what stands out, with a frame around it
 * @param lit what is seen as ever
 */
public record Light(Set<? extends EObject> marked, Set<? extends EObject> lit) {

    /** Keeps copies. */
    public Light {
        marked = Set.copyOf(marked);
        lit = Set.copyOf(lit);
    }
}
