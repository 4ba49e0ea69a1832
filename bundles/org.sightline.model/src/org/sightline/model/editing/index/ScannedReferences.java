/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds references by walking over the model: for models that nobody edits in a workbench. */
final class ScannedReferences implements References {

    private final EObject root;
    private final IndexedFeatures features = new IndexedFeatures();

    ScannedReferences(EObject root) {
        this.root = root;
    }

    @Override
    public Collection<Reference> to(EObject target) {
        List<Reference> found = new ArrayList<>();
        addFrom(root, target, found);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            addFrom(all.next(), target, found);
        }
        return found;
    }

    private void addFrom(EObject source, EObject target, List<Reference> found) {
        for (EReference feature : features.of(source.eClass())) {
            Object value = source.eGet(feature);
            if (value == target || value instanceof Collection<?> many && many.contains(target)) {
                found.add(new Reference(source, feature));
            }
        }
    }
}
