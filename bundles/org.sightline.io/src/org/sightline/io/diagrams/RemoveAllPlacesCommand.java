/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.HashMap;
import java.util.Map;

import org.sightline.io.diagrams.DiagramChange.Kind;

/** Removes all places of a diagram, so that all is arranged automatically. Costs the same however many there are. */
final class RemoveAllPlacesCommand extends DiagramCommand {

    private Map<String, Place> removed;

    RemoveAllPlacesCommand(String label, DiagramBook book, Diagram diagram) {
        super(label, book, diagram);
    }

    @Override
    boolean changesSomething() {
        return !diagram().places().isEmpty();
    }

    @Override
    void apply() {
        removed = diagram().exchange(new HashMap<>());
        book().tell(new DiagramChange(Kind.PLACED, diagram()));
    }

    @Override
    void revert() {
        diagram().exchange(removed);
        book().tell(new DiagramChange(Kind.PLACED, diagram()));
    }
}
