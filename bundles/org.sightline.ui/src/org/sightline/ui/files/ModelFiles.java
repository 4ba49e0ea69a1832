/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.Path;

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
}
