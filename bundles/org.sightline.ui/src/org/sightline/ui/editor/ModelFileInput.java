/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

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

/** A model file in an editor. Remembered from one session to the next. */
public final class ModelFileInput implements IPathEditorInput, IPersistableElement {

    private static final String PATH = "path";

    private final Path file;

    /** @param file a model file, there or not */
    public ModelFileInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** @return the file, by its full path */
    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(file);
    }

    /** Remembered only if the user wants open files to be opened again at the next start. */
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
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Path.class ? type.cast(file) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelFileInput input && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    /** Makes the inputs of the last session anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.ui.modelFile";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return Optional.ofNullable(memento.getString(PATH)).map(Path::of).map(ModelFileInput::new).orElse(null);
        }
    }
}
