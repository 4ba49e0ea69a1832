/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.nio.file.Path;
import java.util.List;

import org.sightline.io.Problem;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.LayoutReader;
import org.sightline.io.diagrams.LoadedDiagrams;

/**
 * The diagrams of an open model, and what saving has to know of the layout file that they came from: whether something in it could not
 * be read, and whether the diagrams were changed since.
 */
public final class OpenDiagrams {

    private final LoadedDiagrams loaded;
    private Path damaged;
    private boolean isChanged;

    /**
     * @param loaded diagrams as they were read
     * @param layout the layout file that they were read from
     */
    public OpenDiagrams(LoadedDiagrams loaded, Path layout) {
        this.loaded = loaded;
        this.damaged = loaded.problems().isEmpty() ? null : layout;
        loaded.book().addListener(change -> isChanged = true);
    }

    /**
     * @param model a model file
     * @return the diagrams beside it; none if there is no layout file or nothing of it can be read
     */
    public static OpenDiagrams of(Path model) {
        Path layout = LayoutFile.of(model);
        return new OpenDiagrams(LayoutReader.read(layout), layout);
    }

    /** @return the diagrams */
    public DiagramBook book() {
        return loaded.book();
    }

    /** @return what could not be read of the layout file, with line and column */
    public List<Problem> problems() {
        return loaded.problems();
    }

    /** @return whether the file holds what could not be read, so that it must not be lost */
    boolean isDamaged(Path layout) {
        return layout.equals(damaged);
    }

    /** @return whether something was changed since the diagrams were read, even if it was undone */
    boolean isChanged() {
        return isChanged;
    }

    /** From now on the file holds what the diagrams hold. */
    void rescued() {
        damaged = null;
    }
}
