/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.ModelElement;

/** The ids of a model: each of the letters, digits and {@code - _ .} that references can be made of, and each only once. */
final class Identities {

    private final Map<String, EObject> elements = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    /** @return the elements by id; grows with what is added */
    Map<String, EObject> elements() {
        return elements;
    }

    /**
     * @param element a new element
     * @return whether its id is one
     */
    static boolean isValid(ModelElement element) {
        String id = element.getId();
        if (id == null || id.isEmpty()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isIdCharacter(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param element a new element
     * @return the element that has the same id already, or null
     */
    ModelElement add(ModelElement element) {
        return (ModelElement) elements.putIfAbsent(element.getId(), element);
    }

    /** @param id id of an element that is not understood; may be null */
    void skip(String id) {
        skipped.add(id);
    }

    /**
     * @param id an id
     * @return whether an element that is not understood has it
     */
    boolean isSkipped(String id) {
        return skipped.contains(id);
    }

    private static boolean isIdCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || Character.isLetterOrDigit(c);
    }
}
