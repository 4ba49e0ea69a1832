/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.fields.PropertyField;

/** What was typed into cells and cannot be set, with the reason: so that it is not lost, and can be put right. */
final class RefusedTexts {

    private record Refused(String typed, String problem) {
    }

    private final Map<List<Object>, Refused> texts = new LinkedHashMap<>();
    private Runnable changed = () -> { };

    /** @param listener told after each change */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private static List<Object> key(PropertyField field) {
        return List.of(field.element(), field.feature());
    }

    /**
     * @param field a property
     * @param typed what was typed
     * @param problem what is wrong with it; empty if nothing is
     */
    void remember(PropertyField field, String typed, Optional<String> problem) {
        texts.remove(key(field));
        problem.ifPresent(reason -> texts.put(key(field), new Refused(typed, reason)));
        changed.run();
    }

    /**
     * @param field a property
     * @return what was typed for it and could not be set; empty if nothing was
     */
    Optional<String> text(PropertyField field) {
        return Optional.ofNullable(texts.get(key(field))).map(Refused::typed);
    }

    /** @param elements those that are shown from now on; what was typed for others is forgotten */
    void keep(List<EObject> elements) {
        texts.keySet().removeIf(key -> !elements.contains(key.getFirst()));
        changed.run();
    }

    /** @return what is wrong with what was typed last; empty if all is well */
    Optional<String> problem() {
        return texts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(texts.values()).getLast().problem());
    }
}
