/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where a running workbench keeps its windows, preferences and log. Each running workbench has an area of its own, so that two
 * of them never overwrite each other's: the first takes {@code workspace}, the next {@code workspace-2} and so on, below the
 * folder that the start script names in {@value #STATE_PROPERTY}.
 */
final class WorkspaceArea {

    static final String STATE_PROPERTY = "sightline.state";

    private static final int MOST_AT_ONCE = 100;

    private final Location location;

    /** @param location the platform's instance location; left alone if it is set already, as by {@code -data} */
    WorkspaceArea(Location location) {
        this.location = location;
    }

    /**
     * Takes the first free area and keeps it until the program ends.
     *
     * @throws UncheckedIOException if no area can be made
     */
    void claim() {
        if (location.isSet()) {
            return;
        }
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            if (claim(folder(number))) {
                return;
            }
        }
    }

    private boolean claim(Path folder) {
        try {
            return location.set(folder.toUri().toURL(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static Path folder(int number) {
        String state = System.getProperty(STATE_PROPERTY);
        Path home = state != null ? Path.of(state) : Path.of(System.getProperty("user.home"), ".sightline");
        return home.resolve(number == 1 ? "workspace" : "workspace-" + number);
    }
}
