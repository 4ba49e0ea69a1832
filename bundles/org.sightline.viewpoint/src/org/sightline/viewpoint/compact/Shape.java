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

/**
 * What objects have in common that are written alike: their class and the features that are set.
 *
 * @param type the class
 * @param attributes those that are set
 * @param references those that are set, whether they contain or refer
 */
record Shape(EClass type, List<EAttribute> attributes, List<EReference> references) {

    /** Each feature that is stored in the object itself. */
    static Shape of(EObject object) {
        EClass type = object.eClass();
        return new Shape(type, type.getEAllAttributes().stream().filter(each -> !each.isTransient() && !each.isDerived() && object.eIsSet(each)).toList(),
                type.getEAllReferences().stream()
                        .filter(each -> !each.isTransient() && !each.isDerived() && !each.isContainer() && object.eIsSet(each)).toList());
    }
}
