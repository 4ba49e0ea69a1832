/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.ui.editor.RepresentationInput;

/**
 * One diagram of a model file in an editor: a stored one by its id, or the one that an element has for a chart before anybody stores one.
 */
public final class DiagramInput extends RepresentationInput {

    private static final String ID = "diagram";

    private final String id;

    private DiagramInput(Path file, String id, String chart, String carrier, String name) {
        super(file, chart, carrier, name);
        this.id = id;
    }

    private DiagramInput(Path file, IMemento memento) {
        super(file, memento);
        id = text(memento, ID);
    }

    /**
     * @param file the model file
     * @param diagram one of its diagrams
     * @return the diagram in an editor
     */
    public static DiagramInput of(Path file, Diagram diagram) {
        return new DiagramInput(file, diagram.id(), diagram.chart(), diagram.carrier(), diagram.name());
    }

    /**
     * @param file the model file
     * @param chart name of a chart of the notation
     * @param carrier id of the element that it is about
     * @param name what the diagram is called
     * @return the standard diagram in an editor
     */
    public static DiagramInput standard(Path file, String chart, String carrier, String name) {
        return new DiagramInput(file, "", chart, carrier, name);
    }

    /**
     * @param book the diagrams of the model
     * @return the diagram that is meant
     */
    Diagram diagram(DiagramBook book) {
        Optional<Diagram> stored = id.isEmpty() ? Optional.empty() : book.find(id);
        return stored.orElseGet(() -> book.standard(representation(), carrier(), getName()));
    }

    @Override
    protected DiagramInput in(Path moved) {
        return new DiagramInput(moved, id, representation(), carrier(), getName());
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        memento.putString(ID, id);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && id.equals(((DiagramInput) other).id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), id);
    }

    /** Makes the inputs of the last start anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.diagram.ui.diagram";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return file(memento).map(file -> new DiagramInput(file, memento)).orElse(null);
        }
    }
}
