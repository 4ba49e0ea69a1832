/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.sightline.ui.editor.RepresentationInput;

/** One table of a model file in an editor. */
public final class TableInput extends RepresentationInput {

    /**
     * @param file the model file
     * @param table name of a table of the notation
     * @param carrier id of the element that it is about
     * @param name what it is called
     */
    public TableInput(Path file, String table, String carrier, String name) {
        super(file, table, carrier, name);
    }

    private TableInput(Path file, IMemento memento) {
        super(file, memento);
    }

    @Override
    protected TableInput in(Path moved) {
        return new TableInput(moved, representation(), carrier(), getName());
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    /** Makes the inputs of the last start anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.table.ui.table";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return file(memento).map(file -> new TableInput(file, memento)).orElse(null);
        }
    }
}
