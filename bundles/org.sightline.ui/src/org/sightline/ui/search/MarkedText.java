/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.TextStyle;
import org.sightline.model.edit.find.Hit;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** A text in which something was found, on one line, with what was found marked, and of several places the present one underlined. */
final class MarkedText {

    private static final int BEFORE = 30;
    private static final StyledString.Styler MARK = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.background = Look.current(LookColor.CHOSEN);
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            style.foreground = Look.current(LookColor.TEXT);
        }
    };

    private static final StyledString.Styler PRESENT = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            MARK.applyStyles(style);
            style.underline = true;
        }
    };

    private MarkedText() {
    }

    /**
     * @param hit a text
     * @param present index of the present place in it, which is underlined; -1 for none
     * @return the text from shortly before the present place, else from shortly before the first one
     */
    static StyledString of(Hit hit, int present) {
        String line = hit.value().replaceAll("\\s", " ");
        int first = hit.spans().get(Math.max(0, present)).start();
        int from = first > BEFORE ? first - BEFORE : 0;
        StyledString text = new StyledString((from > 0 ? "\u2026" : "") + line.substring(from));
        int shift = (from > 0 ? 1 : 0) - from;
        for (int i = 0; i < hit.spans().size(); i++) {
            int start = Math.max(0, hit.spans().get(i).start() + shift);
            int end = hit.spans().get(i).end() + shift;
            text.setStyle(start, Math.max(0, end - start), i == present ? PRESENT : MARK);
        }
        return text;
    }
}
