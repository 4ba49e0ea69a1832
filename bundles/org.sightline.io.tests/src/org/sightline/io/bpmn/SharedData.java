/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real BPMN files of other people's, kept outside the project: in {@code shared/data/bpmn} beside one of its parents. */
final class SharedData {

    private static final String FOLDER = "shared/data/bpmn";

    private SharedData() {
    }

    /** @return the folder, empty if this machine has none */
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve(FOLDER);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** @return its BPMN files in the order of their names; none if there is no folder */
    static List<Path> files() {
        if (folder().isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder().get())) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
