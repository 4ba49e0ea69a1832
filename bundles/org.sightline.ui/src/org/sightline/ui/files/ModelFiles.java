/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The names of model files. */
public final class ModelFiles {

    /** How the name of a model file ends. */
    public static final String ENDING = ".sightline";

    private static final String[] FILTER = {"*" + ENDING, "*"};

    private ModelFiles() {
    }

    /** @return what file dialogs show: model files, or all */
    public static String[] filter() {
        return FILTER.clone();
    }

    /**
     * @param file a file that a user named
     * @return the file with the ending of a model file, which people tend to leave out
     */
    public static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    /**
     * @param name what a model is about
     * @return a file in the user's home folder that is named like it and is not there yet
     */
    public static Path proposed(String name) {
        String plain = name.strip().toLowerCase(Locale.getDefault()).replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", "-");
        Path home = Path.of(System.getProperty("user.home"));
        String base = plain.isEmpty() ? "model" : plain;
        Path file = home.resolve(base + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = home.resolve(base + "-" + number + ENDING);
        }
        return file;
    }

    /**
     * @param file a file of any kind
     * @return the model file beside it that is named like it
     */
    public static Path beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
        return beside.equals(file) ? file.resolveSibling(name.substring(0, dot) + "-2" + ENDING) : beside;
    }
}
