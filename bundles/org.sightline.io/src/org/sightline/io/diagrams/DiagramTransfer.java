/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.sightline.model.identity.RandomUuids;

/**
 * Gives copies of elements, such as a variant of a process, the diagrams of their originals: with the same layers and filters, and everything
 * where a person has put it.
 */
final class DiagramTransfer {

    private final DiagramBook book;
    private final Map<String, String> ids;

    /** @param ids ids of the copies, by those of the originals */
    DiagramTransfer(DiagramBook book, Map<String, String> ids) {
        this.book = book;
        this.ids = ids;
    }

    Command command(String label, UnaryOperator<String> names) {
        List<Diagram> copies = book.diagrams().stream().filter(each -> ids.containsKey(each.carrier())).map(each -> copy(each, names)).toList();
        if (copies.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand creations = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label);
        for (int i = 0; i < copies.size(); i++) {
            creations.append(DiagramListCommand.creation(label, book, copies.get(i), book.diagrams().size() + i));
        }
        return creations;
    }

    private Diagram copy(Diagram original, UnaryOperator<String> names) {
        String carrier = ids.get(original.carrier());
        String id = book.isStandard(original) ? DiagramBook.standardId(original.chart(), carrier) : RandomUuids.next();
        Diagram copy = new Diagram(id, names.apply(original.name()), original.chart(), carrier);
        original.places().forEach((key, place) -> copy.put(key(key), place));
        DiagramSettings settings = original.settings();
        copy.change(settings.withHidden(keys(settings.hidden())).withKept(keys(settings.kept())));
        return copy;
    }

    private List<String> keys(Collection<String> originals) {
        return originals.stream().map(this::key).toList();
    }

    private String key(String original) {
        List<String> elements = PlaceKey.elements(original);
        return elements.isEmpty() ? original
                : PlaceKey.of(PlaceKey.mapping(original), elements.stream().map(each -> ids.getOrDefault(each, each)).toArray(String[]::new));
    }
}
