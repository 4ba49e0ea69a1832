/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.edit.SightlineEditingDomain;

/**
 * A model file that is open for editing: the model, the one command stack through which it is changed, and the file that it came
 * from. Needs no display. Belongs to one thread.
 */
public final class ModelDocument {

    private final LoadedModel model;
    private final SightlineEditingDomain domain = new SightlineEditingDomain();
    private final ModelEdits edits = new ModelEdits(domain);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private FileStamp stamp;

    private ModelDocument(Path file, LoadedModel model, FileStamp stamp) {
        this.file = file;
        this.model = model;
        this.stamp = stamp;
        domain.getResourceSet().getResources().add(model.resource());
        CommandStackListener changed = event -> listeners.forEach(Runnable::run);
        domain.getCommandStack().addCommandStackListener(changed);
    }

    /**
     * @param file a model file
     * @return the document
     * @throws RefusedInputException if the file cannot be read or is damaged, with all that is wrong with it
     */
    public static ModelDocument open(Path file) throws RefusedInputException {
        FileStamp stamp = FileStamp.of(file);
        return new ModelDocument(file, ModelReader.read(file), stamp);
    }

    /** @return the root of the model */
    public Portfolio portfolio() {
        return model.portfolio();
    }

    /** @return what the user should know about the file, found while reading it */
    public List<Problem> warnings() {
        return model.warnings();
    }

    /** @return where the model is edited */
    public SightlineEditingDomain domain() {
        return domain;
    }

    /** @return the edits that a user can make */
    public ModelEdits edits() {
        return edits;
    }

    /** @return the file that it was read from or last saved to */
    public Path file() {
        return file;
    }

    /**
     * Makes an edit, if it can be made.
     *
     * @param command the edit
     * @return whether it was made
     */
    public boolean execute(Command command) {
        boolean isExecutable = command.canExecute();
        domain.getCommandStack().execute(command);
        return isExecutable;
    }

    /** @return whether there are changes that the file does not have */
    public boolean isDirty() {
        return domain.getCommandStack().isSaveNeeded();
    }

    /** @return whether another program has changed, replaced or deleted the file since it was read or saved */
    public boolean hasChangedOnDisk() {
        return !FileStamp.of(file).equals(stamp);
    }

    /**
     * Writes the model to its file, whatever stands there.
     *
     * @throws OutputException if it cannot be written; the document then has its changes still
     */
    public void save() throws OutputException {
        saveAs(file);
    }

    /**
     * Writes the model to another file, which becomes the document's.
     *
     * @param target where to
     * @throws OutputException if it cannot be written; the document then keeps its file and its changes
     */
    public void saveAs(Path target) throws OutputException {
        ModelWriter.write(portfolio(), target);
        file = target;
        stamp = FileStamp.of(target);
        model.resource().setURI(URI.createFileURI(target.toAbsolutePath().toString()));
        domain.getCommandStack().saveIsDone();
        listeners.forEach(Runnable::run);
    }

    /** @param listener told after each edit, undo, redo and save */
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeChangeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Closes the document. Unsaved changes are gone. */
    public void dispose() {
        listeners.clear();
        domain.dispose();
    }
}
