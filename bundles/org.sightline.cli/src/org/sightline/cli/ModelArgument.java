/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.nio.file.Path;

import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.Portfolio;

import picocli.CommandLine.Parameters;

/** The model that a command works on. */
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private Path file;

    Path file() {
        return file;
    }

    /**
     * Reads the model and prints what the reader warns of.
     *
     * @param terminal where the warnings go
     * @return the model
     * @throws RefusedInputException if it cannot be read
     */
    Portfolio load(Terminal terminal) throws RefusedInputException {
        LoadedModel loaded = ModelReader.read(file);
        loaded.warnings().stream().map(Problem::toString).forEach(terminal.err()::println);
        return loaded.portfolio();
    }
}
