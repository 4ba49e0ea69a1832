/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

/**
 * One thing that is wrong with an input.
 *
 * @param file name of the file, as the user gave it
 * @param line line in the file, from 1; 0 if unknown
 * @param column column in the line, from 1; 0 if unknown
 * @param message what is wrong, in the reader's language
 * @param remedy what to do about it, in the reader's language
 */
public record Problem(String file, int line, int column, String message, String remedy) {

    /** @return place, message and remedy on one line: {@code order.sightline:12:5: ...} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(message);
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
