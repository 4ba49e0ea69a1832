/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** What is nearest to elements that are about to be removed: the next of their list that stays, else the one before, else the owner. */
final class Neighbour {

    private final List<EObject> removed;

    /** @param removed elements that are about to be removed, at least one, none of them the root */
    Neighbour(List<EObject> removed) {
        this.removed = removed;
    }

    EObject element() {
        EObject first = removed.get(0);
        EObject owner = first.eContainer();
        if (!(owner.eGet(first.eContainingFeature()) instanceof List<?> siblings)) {
            return owner;
        }
        int index = siblings.indexOf(first);
        IntStream after = IntStream.range(index + 1, siblings.size());
        IntStream before = IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1);
        Set<EObject> gone = Set.copyOf(removed);
        return Stream.concat(after.boxed(), before.boxed()).map(i -> (EObject) siblings.get(i)).filter(sibling -> !gone.contains(sibling))
                .findFirst().orElse(owner);
    }
}
