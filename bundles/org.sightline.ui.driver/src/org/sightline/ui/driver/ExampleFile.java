/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model file of the example, which lies beside the bundles in the checkout: tests run in the folder of theirs. */
public final class ExampleFile {

    private static final Path FILE = Path.of("../../examples/office-supplies.sightline");

    private ExampleFile() {
    }

    /**
     * Copies it, for a test to change.
     *
     * @param folder where to
     * @return the copy, under the same name
     * @throws IOException if it cannot be read or written
     */
    public static Path copyTo(Path folder) throws IOException {
        return Files.copy(FILE, folder.resolve(FILE.getFileName()));
    }
}
