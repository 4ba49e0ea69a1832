/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.TextMeasure;

/** Cuts a drawn line of text short: what is left out is told by an ellipsis. */
final class ShortName {

    private static final String ELLIPSIS = "\u2026";

    private ShortName() {
    }

    /**
     * @param text a line
     * @param room how long it may be, in the units of the chart
     * @param measure of texts
     * @return the same if it fits, or else as much of its beginning as fits before an ellipsis, which stays in any case; O(length) measurements
     */
    static TextDrawing of(TextDrawing text, double room, TextMeasure measure) {
        if (text.width() <= room) {
            return text;
        }
        int end = text.text().length();
        String shown;
        do {
            end = end == 0 ? 0 : text.text().offsetByCodePoints(end, -1);
            shown = text.text().substring(0, end).stripTrailing() + ELLIPSIS;
        } while (end > 0 && measure.width(shown, text.font()) > room);
        return new TextDrawing(text.x(), text.baseline(), shown, measure.width(shown, text.font()), text.font(), text.color(), text.anchor(), text.turned());
    }
}
