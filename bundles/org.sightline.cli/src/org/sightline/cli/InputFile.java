/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.io.OutputException;
import org.sightline.model.messages.MessageBundle;

/** Keeps a command from writing over what it reads. */
final class InputFile {

    private static final MessageBundle TEXTS = MessageBundle.of(InputFile.class);

    private InputFile() {
    }

    /**
     * @param input a file that is read
     * @param output where a result is to go; null: nowhere near
     * @throws OutputException if both are the same file, by whatever names or links
     */
    static void requireOther(Path input, Path output) throws OutputException {
        if (output != null && isSame(input, output)) {
            throw new OutputException(TEXTS.get("output_isInput", output), null);
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException unreadable) {
            // Whoever reads the input says so, and better.
            return false;
        }
    }
}
