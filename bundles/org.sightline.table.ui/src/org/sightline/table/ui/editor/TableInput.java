/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.sightline.ui.editor.ModelInput;

/** One table of a model file in an editor. */
public final class TableInput extends ModelInput {

    private static final String TABLE = "table";
    private static final String CARRIER = "carrier";
    private static final String NAME = "name";

    private final String table;
    private final String carrier;

    /**
     * @param file the model file
     * @param table name of a table of the notation
     * @param carrier id of the element that it is about
     * @param name what it is called
     */
    public TableInput(Path file, String table, String carrier, String name) {
        super(file, name);
        this.table = table;
        this.carrier = carrier;
    }

    /**
     * @param moved where the model is now
     * @return the same table there
     */
    TableInput in(Path moved) {
        return new TableInput(moved, table, carrier, getName());
    }

    /** @return name of the table in the notation */
    public String table() {
        return table;
    }

    /** @return id of the element that the table is about */
    public String carrier() {
        return carrier;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        super.saveState(memento);
        memento.putString(TABLE, table);
        memento.putString(CARRIER, carrier);
        memento.putString(NAME, getName());
    }

    /** The name may change while the table is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TableInput input && file().equals(input.file()) && table.equals(input.table) && carrier.equals(input.carrier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file(), table, carrier);
    }

    /** Makes the inputs of the last start anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.table.ui.table";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return file(memento).map(file -> new TableInput(file, text(memento, TABLE), text(memento, CARRIER), text(memento, NAME))).orElse(null);
        }
    }
}
