/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.io.RefusedInputException;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.saving.OpenDiagrams;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** What a model file held before it was last saved, {@code NAME.sightline~}: the way out when the file itself is damaged. */
final class PreviousVersion {

    private static final MessageBundle TEXTS = MessageBundle.of(PreviousVersion.class);

    private final Path file;
    private final Path previous;

    /** @param file a model file, there or not */
    PreviousVersion(Path file) {
        this.file = file;
        this.previous = file.resolveSibling(file.getFileName() + "~");
    }

    boolean exists() {
        return Files.isRegularFile(previous);
    }

    /**
     * @return a document of the file with that content, not saved yet
     * @throws RefusedInputException if that is damaged too
     */
    ModelDocument open() throws RefusedInputException {
        LoadedModel model = ModelReader.read(previous);
        return ModelDocument.recovered(file, model, OpenDiagrams.of(file));
    }

    static String refusal(Path file) {
        return TEXTS.get("previous_refused", file.getFileName());
    }
}
