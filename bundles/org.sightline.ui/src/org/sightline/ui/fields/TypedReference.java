/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.NearNames;
import org.sightline.ui.elements.CandidateLabels;

/**
 * What somebody types into a property that points to another element: the element's label, or a part of it that no other one has. Upper and
 * lower case do not matter. Needs no display. Looks at the candidates once, when it is made.
 */
public final class TypedReference {

    private static final MessageBundle TEXTS = MessageBundle.of(TypedReference.class);
    private static final int NAMED = 3;

    private final PropertyField field;
    private final String typed;
    private final Map<EObject, String> labels = new LinkedHashMap<>();

    /**
     * @param field a reference
     * @param typed any text
     */
    public TypedReference(PropertyField field, String typed) {
        this.field = field;
        this.typed = typed.strip();
        field.candidates().forEach(each -> labels.put(each, CandidateLabels.text(each, field.element())));
    }

    /** @return the elements that the text may mean: those whose labels contain it */
    public List<EObject> candidates() {
        String part = typed.toLowerCase(Locale.ROOT);
        return thoseCalled(label -> label.toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    /** @return the element that has the text as its label */
    public Optional<EObject> exactly() {
        return thoseCalled(label -> label.equalsIgnoreCase(typed)).findFirst();
    }

    private Stream<EObject> thoseCalled(Predicate<String> wanted) {
        return labels.entrySet().stream().filter(each -> wanted.test(each.getValue())).map(Map.Entry::getKey);
    }

    /** @return the element that the text means; empty for no text, and if there is a problem */
    public Optional<EObject> meant() {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<EObject> candidates = candidates();
        return exactly().or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty());
    }

    /** @return why the text means no element, with those that may be meant; empty if it means one, or is empty */
    public Optional<String> problem() {
        return typed.isEmpty() || meant().isPresent() ? Optional.empty() : Optional.of(candidates().isEmpty() ? unknown() : several());
    }

    private String unknown() {
        String problem = TEXTS.get(field.newReferent().isPresent() ? "reference_unknownOrNew" : "reference_unknown", typed);
        List<String> near = NearNames.of(typed, labels.values());
        return near.isEmpty() ? problem : TEXTS.get("reference_near", problem, String.join(", ", near));
    }

    private String several() {
        List<EObject> candidates = candidates();
        String first = candidates.stream().limit(NAMED).map(labels::get).collect(Collectors.joining(", "));
        return TEXTS.get("reference_several", typed, candidates.size(), first);
    }
}
