/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The name of the file beside a model that holds its diagrams: {@code NAME.sightline-layout} beside {@code NAME.sightline}. */
public final class LayoutFile {

    private static final String MODEL_ENDING = ".sightline";
    private static final String ENDING = MODEL_ENDING + "-layout";

    private LayoutFile() {
    }

    /**
     * @param model a model file, there or not; through a link, the file that it leads to counts
     * @return the layout file beside it, there or not
     */
    public static Path of(Path model) {
        Path real = real(model);
        String name = real.getFileName().toString();
        String plain = name.endsWith(MODEL_ENDING) ? name.substring(0, name.length() - MODEL_ENDING.length()) : name;
        return real.resolveSibling(plain + ENDING);
    }

    private static Path real(Path model) {
        try {
            return Files.exists(model) ? model.toRealPath() : model.toAbsolutePath();
        } catch (IOException e) {
            return model.toAbsolutePath();
        }
    }
}
