/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.util.List;

/**
 * A text in lines.
 *
 * @param lines the lines from top to bottom, none for an empty text
 * @param font how they are set
 * @param width width of the longest
 * @param height of all lines together
 * @param shortened whether the end of the text is missing and a sign of omission stands for it
 */
public record WrappedText(List<String> lines, Font font, double width, double height, boolean shortened) {

    /** Guards the lines against changes. */
    public WrappedText {
        lines = List.copyOf(lines);
    }

    /** @return whether there is nothing to draw */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
