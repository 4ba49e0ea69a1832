/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sightline.ui.files.RecentFiles;

/**
 * One table of a model file in an editor. Remembered from one session to the next.
 *
 * @param file the model file
 * @param table name of a table of the notation
 * @param carrier id of the element that it is about
 * @param name what it is called
 */
public record TableInput(Path file, String table, String carrier, String name) implements IPathEditorInput, IPersistableElement {

    private static final String PATH = "path";
    private static final String TABLE = "table";
    private static final String CARRIER = "carrier";
    private static final String NAME = "name";

    /** Makes the path absolute. */
    public TableInput {
        file = file.toAbsolutePath().normalize();
    }

    /**
     * @param moved where the model is now
     * @return the same table there
     */
    TableInput in(Path moved) {
        return new TableInput(moved, table, carrier, name);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name + " \u2013 " + file;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(file);
    }

    @Override
    public IPersistableElement getPersistable() {
        return new RecentFiles().reopensAtStart() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.toString());
        memento.putString(TABLE, table);
        memento.putString(CARRIER, carrier);
        memento.putString(NAME, name);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Path.class ? type.cast(file) : null;
    }

    /** The name may change while the table is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TableInput input && file.equals(input.file) && table.equals(input.table) && carrier.equals(input.carrier);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + table.hashCode() + carrier.hashCode();
    }

    /** Makes the inputs of the last session anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.table.ui.table";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return Optional.ofNullable(memento.getString(PATH))
                    .map(path -> new TableInput(Path.of(path), text(memento, TABLE), text(memento, CARRIER), text(memento, NAME))).orElse(null);
        }

        private static String text(IMemento memento, String key) {
            return Optional.ofNullable(memento.getString(key)).orElse("");
        }
    }
}
