/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sightline.io.diagrams.DiagramChange.Kind;

/** Sets and removes places. Its cost depends on how many it sets, not on how many there are. */
final class PlaceCommand extends DiagramCommand {

    private Map<String, Optional<Place>> exchanged;

    /** @param places the new places by the key of the view; empty for none */
    PlaceCommand(String label, DiagramBook book, Diagram diagram, Map<String, Optional<Place>> places) {
        super(label, book, diagram);
        this.exchanged = new LinkedHashMap<>(places);
    }

    @Override
    boolean changesSomething() {
        return exchanged.entrySet().stream().anyMatch(entry -> !Objects.equals(diagram().place(entry.getKey()), entry.getValue()));
    }

    @Override
    void apply() {
        exchange();
    }

    @Override
    void revert() {
        exchange();
    }

    private void exchange() {
        Map<String, Optional<Place>> former = new LinkedHashMap<>();
        exchanged.forEach((key, place) -> {
            former.put(key, diagram().place(key));
            diagram().put(key, place.orElse(null));
        });
        exchanged = former;
        book().tell(new DiagramChange(Kind.PLACED, diagram(), former.keySet()));
    }
}
