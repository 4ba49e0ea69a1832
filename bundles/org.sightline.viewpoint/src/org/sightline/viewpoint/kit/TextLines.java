/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.function.Consumer;

/** Lines of text with an indentation of two blanks for each level, handed on one by one: a large text is never held as a whole. */
final class TextLines {

    private final Consumer<String> sink;

    /** @param sink takes each finished line, without its end */
    TextLines(Consumer<String> sink) {
        this.sink = sink;
    }

    /**
     * @param writer writes lines
     * @return these lines, each with its end
     */
    static String textOf(Consumer<TextLines> writer) {
        StringBuilder text = new StringBuilder();
        writer.accept(new TextLines(each -> text.append(each).append('\n')));
        return text.toString();
    }

    /**
     * @param level the indentation's level
     * @param line a line without its end
     */
    void add(int level, String line) {
        sink.accept("  ".repeat(level) + line);
    }
}
