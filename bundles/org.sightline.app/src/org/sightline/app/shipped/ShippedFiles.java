/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.shipped;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files of the project that the product brings along: the example, the licence and the notices of third parties. They are put into the bundle
 * when it is packaged, so that there is one source of each.
 */
public final class ShippedFiles {

    /** The example of the documentation. */
    public static final String EXAMPLE = "office-supplies.sightline";
    /** The licence of the product. */
    public static final String LICENCE = "LICENSE";
    /** Parts by others and their licences, as a table in Markdown. */
    public static final String THIRD_PARTIES = "THIRD-PARTY.md";

    private ShippedFiles() {
    }

    /**
     * @param name one of the constants
     * @return its text
     * @throws IOException if it cannot be read, or was not packaged
     */
    public static String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param name one of the constants
     * @param target the file to be written; one that is there is replaced, folders are made
     * @throws IOException if it cannot be read or written
     */
    public static void copy(String name, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (InputStream in = open(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = ShippedFiles.class.getResourceAsStream("/shipped/" + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
