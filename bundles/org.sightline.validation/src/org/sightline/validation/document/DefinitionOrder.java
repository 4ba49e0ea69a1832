/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts definitions in an order in which each comes after those that it uses, as OCL wants them parsed; otherwise as they
 * stand in the document. What a definition uses is told from the words in it, so that some may come earlier than needed.
 */
public final class DefinitionOrder {

    private final Map<String, List<Section>> byName = new LinkedHashMap<>();
    private final Set<Section> seen = new HashSet<>();
    private final List<Section> ordered = new ArrayList<>();

    private DefinitionOrder() {
    }

    /**
     * @param sections sections of a document
     * @return the definitions among them, ordered
     */
    public static List<Section> of(Collection<Section> sections) {
        DefinitionOrder order = new DefinitionOrder();
        for (Section section : sections) {
            if (section.kind() == Section.Kind.DEFINITION) {
                order.byName.computeIfAbsent(section.words().isEmpty() ? "" : section.words().getFirst(), name -> new ArrayList<>()).add(section);
            }
        }
        order.byName.values().stream().flatMap(List::stream).sorted((a, b) -> Integer.compare(a.offset(), b.offset())).forEach(order::visit);
        return order.ordered;
    }

    private void visit(Section definition) {
        if (seen.add(definition)) {
            for (String word : definition.words()) {
                byName.getOrDefault(word, List.of()).forEach(this::visit);
            }
            ordered.add(definition);
        }
    }
}
