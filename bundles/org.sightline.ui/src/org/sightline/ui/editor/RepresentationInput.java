/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.ui.IMemento;

/** One representation of a model file in an editor: what the notation shows of an element, be it a diagram or a table. */
public abstract class RepresentationInput extends ModelInput {

    private static final String REPRESENTATION = "representation";
    private static final String CARRIER = "carrier";
    private static final String NAME = "name";

    private final String representation;
    private final String carrier;

    /**
     * @param file the model file
     * @param representation its name in the notation
     * @param carrier id of the element that it is about
     * @param name what it is called
     */
    protected RepresentationInput(Path file, String representation, String carrier, String name) {
        super(file, name);
        this.representation = representation;
        this.carrier = carrier;
    }

    /**
     * @param file the model file
     * @param memento what such an input has saved
     */
    protected RepresentationInput(Path file, IMemento memento) {
        this(file, text(memento, REPRESENTATION), text(memento, CARRIER), text(memento, NAME));
    }

    /**
     * @param moved where the model is now
     * @return the same representation there
     */
    protected abstract RepresentationInput in(Path moved);

    /** @return its name in the notation */
    public final String representation() {
        return representation;
    }

    /** @return id of the element that it is about */
    public final String carrier() {
        return carrier;
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        memento.putString(REPRESENTATION, representation);
        memento.putString(CARRIER, carrier);
        memento.putString(NAME, getName());
    }

    /** The name may change while the representation is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RepresentationInput input && getClass() == input.getClass() && file().equals(input.file())
                && representation.equals(input.representation) && carrier.equals(input.carrier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file(), representation, carrier);
    }
}
