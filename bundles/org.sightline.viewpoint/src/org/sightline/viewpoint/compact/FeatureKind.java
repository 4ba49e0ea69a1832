/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a feature of an object holds. */
enum FeatureKind {

    /** Values. */
    ATTRIBUTE,
    /** Objects that the object contains. */
    PART,
    /** Objects that it refers to. */
    REFERENCE,
    /** The object that contains it, which follows from the parts of that. */
    CONTAINER;

    static FeatureKind of(EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return ATTRIBUTE;
        }
        return reference.isContainment() ? PART : reference.isContainer() ? CONTAINER : REFERENCE;
    }
}
