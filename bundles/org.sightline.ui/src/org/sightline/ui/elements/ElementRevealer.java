/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.emf.ecore.EObject;

/** Leads the user to an element. */
@FunctionalInterface
public interface ElementRevealer {

    /** @param element an element of the model, to be selected and shown */
    void reveal(EObject element);
}
