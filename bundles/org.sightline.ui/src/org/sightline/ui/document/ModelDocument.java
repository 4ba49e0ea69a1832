/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.LoadedDiagrams;
import org.sightline.io.model.FormatHistory;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.saving.ModelSave;
import org.sightline.io.saving.OpenDiagrams;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.edit.SightlineEditingDomain;

/**
 * A model file that is open for editing: the model, its diagrams, the one command stack through which both are changed, and the files
 * that they came from. All editors of the file share it, see {@link ModelDocuments}. Needs no display. Belongs to one thread.
 */
public final class ModelDocument {

    private final LoadedModel model;
    private final OpenDiagrams diagrams;
    private final SightlineEditingDomain domain = new SightlineEditingDomain();
    private final ModelEdits edits = new ModelEdits(domain);
    private final DiagramEdits diagramEdits;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final Map<Class<?>, Companion> companions = new LinkedHashMap<>();
    private Path file;
    private KnownFile modelFile;
    private KnownFile layoutFile;
    private boolean differsFromFile;
    private long revision;

    private ModelDocument(Path file, LoadedModel model, OpenDiagrams diagrams) {
        this.file = file;
        this.model = model;
        this.diagrams = diagrams;
        this.diagramEdits = new DiagramEdits(diagrams.book());
        domain.getResourceSet().getResources().add(model.resource());
        CommandStackListener changed = event -> changed();
        domain.getCommandStack().addCommandStackListener(changed);
    }

    /**
     * @param file a model file
     * @return the document
     * @throws RefusedInputException if the file cannot be read or is damaged, with all that is wrong with it. A damaged layout file is
     *     only warned of
     */
    public static ModelDocument open(Path file) throws RefusedInputException {
        return open(file, FormatHistory.released());
    }

    /**
     * @param file a model file
     * @param history the versions of the format that can be read
     * @return the document
     * @throws RefusedInputException as {@link #open(Path)}
     */
    public static ModelDocument open(Path file, FormatHistory history) throws RefusedInputException {
        KnownFile modelFile = KnownFile.beforeReading(file);
        KnownFile layoutFile = KnownFile.beforeReading(LayoutFile.of(file));
        ModelDocument document = new ModelDocument(file, ModelReader.read(file, history), OpenDiagrams.of(file));
        modelFile.hasBeenRead();
        layoutFile.hasBeenRead();
        document.modelFile = modelFile;
        document.layoutFile = layoutFile;
        return document;
    }

    /**
     * A document whose content did not come from its file, such as a draft. It has unsaved changes.
     *
     * @param file the model file that it belongs to, there or not
     * @param model the model
     * @param diagrams its diagrams
     * @return the document
     */
    public static ModelDocument recovered(Path file, LoadedModel model, OpenDiagrams diagrams) {
        ModelDocument document = new ModelDocument(file, model, diagrams);
        document.differsFromFile = true;
        document.follow(file);
        return document;
    }

    private void takeFilesAsTheyAre() {
        modelFile = KnownFile.asItIs(file);
        layoutFile = KnownFile.asItIs(LayoutFile.of(file));
    }

    private void changed() {
        revision++;
        listeners.forEach(Runnable::run);
    }

    /** @return the root of the model */
    public Portfolio portfolio() {
        return model.portfolio();
    }

    /** @return the named diagrams of the model, and what a person set in them */
    public DiagramBook diagrams() {
        return diagrams.book();
    }

    /** @return the edits of diagrams that a user can make */
    public DiagramEdits diagramEdits() {
        return diagramEdits;
    }

    /** @return what the user should know about the model file and the layout file, found while reading them */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(model.warnings());
        warnings.addAll(diagrams.problems());
        return warnings;
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
        domain.getCommandStack().execute(isExecutable && !followUps.isEmpty() ? new FollowedEdit(command, followUps) : command);
        return isExecutable;
    }

    /** @param followUp asked after each edit from now on */
    public void addFollowUp(FollowUp followUp) {
        followUps.add(followUp);
    }

    /** @param followUp no longer asked */
    public void removeFollowUp(FollowUp followUp) {
        followUps.remove(followUp);
    }

    /** @return whether there are changes that the files do not have */
    public boolean isDirty() {
        return differsFromFile || domain.getCommandStack().isSaveNeeded();
    }

    /** @return whether no step of the history leads to what the files have, as with a recovered draft */
    public boolean differsFromFile() {
        return differsFromFile;
    }

    /** @return a number that grows with each edit, undo, redo and save */
    public long revision() {
        return revision;
    }

    /** @return whether the file was of an older version of the format when it was read */
    public boolean isMigrated() {
        return model.resource().isMigrated();
    }

    /** @return how the files compare with what was last read or saved; costs a look at the disk */
    public DiskState diskState() {
        return files().state();
    }

    /** @return how the files were known when this was called, to be asked how they are in any thread */
    FilePair files() {
        return new FilePair(modelFile, layoutFile);
    }

    /** @return where the model file is now, if it was given another name in its folder; costs a walk through the folder */
    public Optional<Path> findRenamed() {
        return modelFile.findRenamed();
    }

    /** @return whether another program has changed, replaced or deleted the files since they were read or saved */
    public boolean hasChangedOnDisk() {
        return diskState() != DiskState.SAME;
    }

    /** Takes the files as they are now for known, since the user wants to keep what is open here. Saving will replace them. */
    public void keepMine() {
        takeFilesAsTheyAre();
        differsFromFile = true;
        changed();
    }

    /**
     * Writes the model and its diagrams to their files, whatever stands there.
     *
     * @return what the user should know about the save, mostly nothing
     * @throws OutputException if it cannot be written; the document then has its changes still
     */
    public List<Problem> save() throws OutputException {
        return saveAs(file);
    }

    /**
     * Writes the model and its diagrams to other files, which become the document's. Where there are editors, they have to be told:
     * use {@link ModelDocuments#saveAs}.
     *
     * @param target where the model is to go; its diagrams go beside it
     * @return what the user should know about the save, mostly nothing
     * @throws OutputException if it cannot be written; the document then keeps its files and its changes
     */
    public List<Problem> saveAs(Path target) throws OutputException {
        List<Problem> notes = new ModelSave().save(portfolio(), diagrams, target);
        follow(target);
        differsFromFile = false;
        domain.getCommandStack().saveIsDone();
        changed();
        return notes;
    }

    /**
     * Writes the model and its diagrams as they are now to other files, without anything else happening to the document.
     *
     * @param target where the copy of the model is to go; its diagrams go beside it
     * @return what the user should know about the copy, mostly nothing
     * @throws OutputException if it cannot be written; the file is as it was
     */
    public List<Problem> saveCopy(Path target) throws OutputException {
        OpenDiagrams copies = new OpenDiagrams(new LoadedDiagrams(diagrams().snapshot(), List.of()), LayoutFile.of(target));
        return new ModelSave().save(portfolio(), copies, target);
    }

    void follow(Path newFile) {
        file = newFile;
        model.resource().setURI(URI.createFileURI(newFile.toAbsolutePath().toString()));
        takeFilesAsTheyAre();
    }

    /**
     * What serves all editors of this document alike.
     *
     * @param <T> kind of companion
     * @param kind its class
     * @param maker makes it if this document has none yet
     * @return the companion, disposed with the document
     */
    public <T extends Companion> T companion(Class<T> kind, Supplier<T> maker) {
        Companion known = companions.get(kind);
        if (known == null) {
            known = maker.get();
            companions.put(kind, known);
        }
        return kind.cast(known);
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
        companions.values().forEach(Companion::dispose);
        companions.clear();
        listeners.clear();
        followUps.clear();
        domain.dispose();
    }
}
