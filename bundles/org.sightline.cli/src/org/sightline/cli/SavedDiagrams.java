/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sightline.io.Problem;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.LayoutReader;
import org.sightline.io.diagrams.LoadedDiagrams;
import org.sightline.io.diagrams.PlaceKey;

/** What people arranged: the diagrams in the layout file beside a model, with their layers, filters and places. */
final class SavedDiagrams {

    private final DiagramBook book;

    private SavedDiagrams(DiagramBook book) {
        this.book = book;
    }

    /**
     * @param model a model file
     * @param terminal where to print what is wrong with the layout file; charts can be drawn without it
     * @return its diagrams, none if there is no layout file
     */
    static SavedDiagrams beside(Path model, Terminal terminal) {
        LoadedDiagrams loaded = LayoutReader.read(LayoutFile.of(model));
        loaded.problems().stream().map(Problem::toString).forEach(terminal.err()::println);
        return new SavedDiagrams(loaded.book());
    }

    /** @return the diagrams that people made and named, in their order */
    List<Diagram> named() {
        return book.diagrams().stream().filter(each -> !book.isStandard(each)).toList();
    }

    /** @return their names */
    List<String> names() {
        return named().stream().map(Diagram::name).distinct().toList();
    }

    /**
     * @param chart name of a diagram of the notation
     * @param carrier id of an element
     * @return what people arranged in the diagram that the element has without anybody making one
     */
    Optional<Diagram> standard(String chart, String carrier) {
        return book.diagrams().stream().filter(each -> each.id().equals(PlaceKey.of(chart, carrier))).findFirst();
    }
}
