/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

/** Lines of text with an indentation of two blanks for each level. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();

    /**
     * @param level the indentation's level
     * @param line a line without its end
     * @return this
     */
    TextLines add(int level, String line) {
        text.append("  ".repeat(level)).append(line).append('\n');
        return this;
    }

    /** Adds lines that have their indentation already. */
    TextLines add(String finished) {
        text.append(finished);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
