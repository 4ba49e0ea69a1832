/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.io.Disk;
import org.sightline.io.OutputException;
import org.sightline.io.PreparedFile;
import org.sightline.io.Problem;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;

/**
 * Saves a model and its diagrams, each to its own file, so that whatever happens in between (a full disk, a kill) each file is the old or
 * the new one as a whole and, together, they lose nothing:
 *
 * <ol>
 * <li>both are written aside and forced to the disk; what fails until here changes neither file;
 * <li>the layout takes its place, still with the places of elements that the new model has not any more. Its former content stays as
 * {@code NAME.sightline-layout~};
 * <li>the model takes its place, its former content stays as {@code NAME.sightline~};
 * <li>the layout is written without the places of what is gone, if there are any.
 * </ol>
 *
 * A program that is killed between 2 and 3 leaves the old model with a layout that has all its places, and those set since.
 */
public final class ModelSave {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelSave.class);

    private final Disk disk;

    /** Saves to the file systems of this machine. */
    public ModelSave() {
        this(Disk.local());
    }

    /** @param disk where the files lie */
    public ModelSave(Disk disk) {
        this.disk = disk;
    }

    /**
     * @param portfolio the model
     * @param diagrams its diagrams
     * @param file where to save the model; the layout goes beside it
     * @return what the user should know about the save, mostly nothing
     * @throws OutputException if the model was not saved, with what, where and what to do; its file is as it was
     */
    public List<Problem> save(Portfolio portfolio, OpenDiagrams diagrams, Path file) throws OutputException {
        List<Problem> notes = new ArrayList<>();
        LayoutSave layout = new LayoutSave(disk, diagrams, portfolio, LayoutFile.of(file));
        Optional<PreparedFile> preparedLayout = Optional.empty();
        try (PreparedFile model = ModelWriter.prepare(disk, portfolio, file)) {
            preparedLayout = layout.prepare();
            layout.rescue().ifPresent(copy -> notes.add(note("save_rescued", copy.getParent().relativize(copy), LayoutFile.of(file))));
            if (preparedLayout.isPresent()) {
                preparedLayout.get().commit();
            }
            model.commit();
        } finally {
            if (preparedLayout.isPresent()) {
                preparedLayout.get().close();
            }
        }
        finish(layout, LayoutFile.of(file), notes);
        return notes;
    }

    /** The model is safe by now, and the layout has all that it needs and more: the next save will try again. */
    private static void finish(LayoutSave layout, Path file, List<Problem> notes) {
        try {
            layout.finish();
        } catch (OutputException e) {
            notes.add(note("save_unpruned", e.getMessage(), file));
        }
    }

    private static Problem note(String key, Object detail, Path file) {
        return new Problem(file.toString(), 0, 0, TEXTS.get(key, detail), TEXTS.get(key + "_remedy"));
    }
}
