/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where a pasted element comes to stand.
 *
 * @param owner what holds it
 * @param feature by which of its references
 * @param index its place in the list, or {@link #LAST}, unless it comes behind another
 * @param behind what it comes behind, or null
 */
record Placement(EObject owner, EReference feature, int index, EObject behind) {

    static final int LAST = -1;

    Placement(EObject owner, EReference feature, int index) {
        this(owner, feature, index, null);
    }

    /** @return the place for an element as near to a target as there is one: in it, or in what is around it, just behind it */
    static Optional<Placement> nearest(EObject element, EObject target) {
        EObject inner = null;
        for (EObject owner = target; owner != null; owner = owner.eContainer()) {
            for (EReference feature : owner.eClass().getEAllContainments()) {
                boolean isFree = feature.isMany() || owner.eGet(feature) == null;
                if (isFree && !feature.isDerived() && feature.getEReferenceType().isInstance(element)) {
                    boolean isSibling = inner != null && inner.eContainmentFeature() == feature;
                    return Optional.of(isSibling ? behind(inner) : new Placement(owner, feature, LAST));
                }
            }
            inner = owner;
        }
        return Optional.empty();
    }

    /** @return the place just behind an element, or instead of it where there is only one */
    static Placement behind(EObject element) {
        return new Placement(element.eContainer(), element.eContainmentFeature(), LAST, element);
    }

    /**
     * Changes the model: puts an element there.
     *
     * @param offset how many have been put to the same place before
     */
    @SuppressWarnings("unchecked")
    void put(EObject element, int offset) {
        if (feature.isMany()) {
            List<EObject> list = (List<EObject>) owner.eGet(feature);
            int first = behind == null ? index : list.indexOf(behind) + 1;
            list.add(first == LAST ? list.size() : first + offset, element);
        } else {
            owner.eSet(feature, element);
        }
    }
}
