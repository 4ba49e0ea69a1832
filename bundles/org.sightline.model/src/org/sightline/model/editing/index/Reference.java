/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * That one element refers to another.
 *
 * @param source the element that refers
 * @param feature by which of its references
 */
public record Reference(EObject source, EReference feature) {

    /** Changes the model: the element refers no more. */
    public void forget(EObject target) {
        EcoreUtil.remove(source, feature, target);
    }

    /** Changes the model: the element refers to another one instead, in the same place; or to neither, if it may not refer to that. */
    public void redirect(EObject target, EObject successor) {
        boolean fits = feature.getEReferenceType().isSuperTypeOf(successor.eClass());
        if (!fits || feature.isMany() && values().contains(successor)) {
            forget(target);
        } else if (feature.isMany()) {
            values().set(values().indexOf(target), successor);
        } else {
            source.eSet(feature, successor);
        }
    }

    @SuppressWarnings("unchecked")
    private List<EObject> values() {
        return (List<EObject>) source.eGet(feature);
    }
}
