/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;

/** Takes single elements out of a model, so that nothing refers to them any more. Gaps in a process are not closed. */
public final class Removal {

    private Removal() {
    }

    /** Changes the model: takes an element out of it, with its contents. O(contents and references to them) */
    public static void remove(EObject element) {
        References references = References.of(element);
        forget(element, element, references);
        forgetContents(element, references);
        if (element instanceof Flow flow) {
            flow.setSource(null);
            flow.setTarget(null);
        }
        EcoreUtil.remove(element);
    }

    /**
     * Changes the model: gives an element another part in place of the one that it has, to which nothing refers any more, such as the origin of
     * a part of a variant.
     *
     * @param owner an element
     * @param feature holds one part at most
     * @param part the new part; null for none
     */
    public static void replace(EObject owner, EReference feature, EObject part) {
        if (owner.eGet(feature) instanceof EObject former && former != part) {
            remove(former);
        }
        owner.eSet(feature, part);
    }

    /**
     * Changes the model: nothing outside an element refers to what is in it any more.
     *
     * @param element an element, which may be out of the model already
     * @param references the references of the model
     */
    public static void forgetContents(EObject element, References references) {
        List<EObject> contents = new ArrayList<>();
        element.eAllContents().forEachRemaining(contents::add);
        contents.forEach(each -> forget(each, element, references));
    }

    private static void forget(EObject element, EObject around, References references) {
        for (Reference reference : references.to(element)) {
            if (!Scope.isWithin(reference.source(), around)) {
                reference.forget(element);
            }
        }
    }
}
