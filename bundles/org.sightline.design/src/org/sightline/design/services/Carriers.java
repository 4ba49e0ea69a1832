/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the element that carries a diagram, from any view of it. Views are known only by their feature {@code target}. */
final class Carriers {

    private static final String TARGET = "target";

    private Carriers() {
    }

    /** The element that the diagram around a view is about; null if the view stands in none. */
    static EObject of(EObject view) {
        EObject outermost = view;
        while (outermost != null && isView(outermost.eContainer())) {
            outermost = outermost.eContainer();
        }
        return element(outermost);
    }

    /** The element that a view shows, or null. */
    static EObject element(EObject view) {
        return isView(view) && view.eGet(target(view)) instanceof EObject element ? element : null;
    }

    private static boolean isView(EObject object) {
        return object != null && target(object) != null;
    }

    private static EStructuralFeature target(EObject object) {
        return object.eClass().getEStructuralFeature(TARGET);
    }
}
