/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.sightline.design.NotationFiles;
import org.sightline.render.Notation;

/** The notation that the product ships with. */
public final class ShippedNotation {

    private ShippedNotation() {
    }

    /**
     * Reads the notation anew. Costs some tenths of a second; needs no display, and may be used in any thread.
     *
     * @return the notation
     * @throws UncheckedIOException if a file of the product cannot be read
     */
    public static Notation read() {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
        } catch (IOException e) {
            throw new UncheckedIOException(NotationFiles.SPECIFICATION, e);
        }
    }
}
