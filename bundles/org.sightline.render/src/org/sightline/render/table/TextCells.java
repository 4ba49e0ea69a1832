/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import java.util.ArrayList;
import java.util.List;
import org.sightline.render.text.CellWidth;

/** Texts in the cells of a terminal, where ideographs take two places. */
final class TextCells {

    private TextCells() {
    }

    static int width(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    /**
     * @param text one line; leading blanks indent all its lines
     * @param width places on a line, at least 1
     * @return the text in lines, broken at blanks where possible
     */
    static List<String> wrapped(String text, int width) {
        if (width(text) <= width) {
            return List.of(text);
        }
        String words = text.stripLeading();
        String indent = " ".repeat(Math.min(text.length() - words.length(), width / 2));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ")) {
            String rest = word;
            boolean started = line.length() > indent.length();
            if (started && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.replace(0, line.length(), indent);
                started = false;
            }
            line.append(started ? " " : "");
            while (width(line.toString()) + width(rest) > width && !rest.isEmpty()) {
                int cut = fitting(rest, width - width(line.toString()));
                lines.add(line + rest.substring(0, cut));
                line.replace(0, line.length(), indent);
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length() && used + CellWidth.of(text.codePointAt(end)) <= width) {
            used += CellWidth.of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end == 0 ? Character.charCount(text.codePointAt(0)) : end;
    }
}
