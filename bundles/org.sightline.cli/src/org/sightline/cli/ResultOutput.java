/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.nio.file.Path;

import org.sightline.io.AtomicFile;
import org.sightline.io.OutputException;

import picocli.CommandLine.Option;

/** Where a result goes: to standard output, or to a file that is replaced as a whole or not at all. */
final class ResultOutput {

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    private Path file;

    /**
     * To be called before any work is done.
     *
     * @param input a file that is read
     * @throws OutputException if the result would replace it
     */
    void requireOtherThan(Path input) throws OutputException {
        InputFile.requireOther(input, file);
    }

    /**
     * @param result the whole result
     * @param terminal where it goes if no file was given
     * @throws OutputException if the file cannot be written
     */
    void write(String result, Terminal terminal) throws OutputException {
        if (file == null) {
            terminal.out().print(result);
        } else {
            AtomicFile.at(file).write(result);
        }
    }

    /** @return what stands behind the last stop in the file's name; empty if there is none, or no file */
    String ending() {
        String name = file == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
