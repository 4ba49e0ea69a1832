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

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sightline.ui.files.RecentFiles;

/** What an editor shows of a model file. Remembered from one start of the workbench to the next if the user wants open files to be opened again. */
public abstract class ModelInput implements IPathEditorInput, IPersistableElement {

    private static final String PATH = "path";

    private final Path file;
    private final String name;

    /**
     * @param file a model file, there or not
     * @param name what is shown is called
     */
    protected ModelInput(Path file, String name) {
        this.file = file.toAbsolutePath().normalize();
        this.name = name;
    }

    /** @return the model file, by its full path */
    public final Path file() {
        return file;
    }

    @Override
    public final boolean exists() {
        return Files.exists(file);
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name + " \u2013 " + file;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public final IPath getPath() {
        return IPath.fromPath(file);
    }

    @Override
    public final IPersistableElement getPersistable() {
        return new RecentFiles().reopensAtStart() ? this : null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.toString());
    }

    /**
     * @param memento what an input has saved
     * @return its model file; absent if it has saved none
     */
    protected static Optional<Path> file(IMemento memento) {
        return Optional.ofNullable(memento.getString(PATH)).map(Path::of);
    }

    /**
     * @param memento what an input has saved
     * @param key one of its keys
     * @return the text; empty if it has saved none
     */
    protected static String text(IMemento memento, String key) {
        return Optional.ofNullable(memento.getString(key)).orElse("");
    }

    @Override
    public final <T> T getAdapter(Class<T> type) {
        return type == Path.class ? type.cast(file) : null;
    }
}
