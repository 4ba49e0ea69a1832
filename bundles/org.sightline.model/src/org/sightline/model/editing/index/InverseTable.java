/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references to each element. Adding and removing one costs O(1), however many there are to the same element. */
final class InverseTable {

    private final Map<EObject, Set<Reference>> byTarget = new IdentityHashMap<>();

    Collection<Reference> to(EObject target) {
        return List.copyOf(byTarget.getOrDefault(target, Set.of()));
    }

    /** @param value an element, a list of elements, or null */
    void add(EObject source, EReference feature, Object value) {
        for (Object target : targets(value)) {
            byTarget.computeIfAbsent((EObject) target, each -> new LinkedHashSet<>(2)).add(new Reference(source, feature));
        }
    }

    /** @param value an element, a list of elements, or null */
    void remove(EObject source, EReference feature, Object value) {
        for (Object target : targets(value)) {
            byTarget.computeIfPresent((EObject) target, (each, references) -> {
                references.remove(new Reference(source, feature));
                return references.isEmpty() ? null : references;
            });
        }
    }

    private static Collection<?> targets(Object value) {
        return value instanceof Collection<?> many ? new ArrayList<>(many) : value == null ? List.of() : List.of(value);
    }
}
