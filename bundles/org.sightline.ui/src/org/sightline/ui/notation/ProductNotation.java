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
import org.sightline.ui.files.StateFolder;

/** Reads the notation that ships with the product. */
public final class ProductNotation {

    private ProductNotation() {
    }

    /**
     * Costs some tenths of a second at the first start of the program and some hundredths later, so that callers keep what they have read.
     *
     * @return the notation
     * @throws UncheckedIOException if the product lacks its files
     */
    public static Notation read() {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage,
                    StateFolder.derived());
        } catch (IOException e) {
            throw new UncheckedIOException(NotationFiles.SPECIFICATION, e);
        }
    }
}
