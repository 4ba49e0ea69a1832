/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What objects have in common that are written alike: their class and the features that are set.
 *
 * @param type the class
 * @param attributes those that are set
 * @param parts references that contain and are set
 * @param references other references that are set
 */
record Shape(EClass type, List<EAttribute> attributes, List<EReference> parts, List<EReference> references) {

    /** Each feature that is stored in the object itself. */
    static Shape of(EObject object) {
        EClass type = object.eClass();
        return new Shape(type, set(object, type.getEAllAttributes(), FeatureKind.ATTRIBUTE), set(object, type.getEAllReferences(), FeatureKind.PART),
                set(object, type.getEAllReferences(), FeatureKind.REFERENCE));
    }

    private static <F extends EStructuralFeature> List<F> set(EObject object, List<F> features, FeatureKind kind) {
        return features.stream().filter(each -> FeatureKind.of(each) == kind && !each.isTransient() && !each.isDerived() && object.eIsSet(each)).toList();
    }
}
