/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.io.IOException;
import java.io.InputStream;

/** Where the pictures are that a notation names. */
@FunctionalInterface
public interface SymbolSource {

    /** Has no pictures. */
    SymbolSource NONE = path -> null;

    /**
     * @param path a path as the notation has it, {@code /org.sightline.design/images/wait.svg}
     * @return the file, to be closed by the caller; null if there is none
     * @throws IOException if it cannot be opened
     */
    InputStream open(String path) throws IOException;
}
