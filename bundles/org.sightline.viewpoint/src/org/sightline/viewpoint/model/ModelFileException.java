/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.io.IOException;

/** A metamodel or model cannot be read. The message says why, for whoever has named the file, without the file's name. */
public final class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param message why
     * @param line counted from 1; 0 if unknown
     * @param column counted from 1; 0 if unknown
     * @param cause what revealed it, or null
     */
    ModelFileException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** @return the line of the broken place, counted from 1; 0 if unknown */
    public int line() {
        return line;
    }

    /** @return its column, counted from 1; 0 if unknown */
    public int column() {
        return column;
    }
}
