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
import org.sightline.ui.editor.ModelInput;

/**
 * One diagram of a model file in an editor: a stored one by its id, or the one that an element has for a chart before anybody stores one.
 */
public final class DiagramInput extends ModelInput {

    private static final String ID = "diagram";
    private static final String CHART = "chart";
    private static final String CARRIER = "carrier";
    private static final String NAME = "name";

    private final String id;
    private final String chart;
    private final String carrier;

    private DiagramInput(Path file, String id, String chart, String carrier, String name) {
        super(file, name);
        this.id = id;
        this.chart = chart;
        this.carrier = carrier;
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
        return stored.orElseGet(() -> book.standard(chart, carrier, getName()));
    }

    /**
     * @param moved where the model is now
     * @return the same diagram there
     */
    DiagramInput in(Path moved) {
        return new DiagramInput(moved, id, chart, carrier, getName());
    }

    /** @return id of the element that the diagram is about */
    public String carrier() {
        return carrier;
    }

    /** @return name of the chart */
    public String chart() {
        return chart;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        memento.putString(ID, id);
        memento.putString(CHART, chart);
        memento.putString(CARRIER, carrier);
        memento.putString(NAME, getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramInput input && file().equals(input.file()) && id.equals(input.id) && chart.equals(input.chart)
                && carrier.equals(input.carrier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file(), id, chart, carrier);
    }

    /** Makes the inputs of the last start anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.diagram.ui.diagram";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return file(memento).map(file -> new DiagramInput(file, text(memento, DiagramInput.ID), text(memento, CHART), text(memento, CARRIER),
                    text(memento, NAME))).orElse(null);
        }
    }
}
