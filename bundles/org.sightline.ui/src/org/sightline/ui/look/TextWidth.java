/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths that have to hold texts of the platform, which a person may have set larger than usual. */
public final class TextWidth {

    /** Average width of a character at which the widths have been tried, in pixels. */
    private static final double USUAL = 7;

    private TextWidth() {
    }

    /**
     * @param control shows the texts in its font
     * @param usual the width that does at the usual size of texts, in pixels
     * @return that width, or so much more as the texts are larger
     */
    public static int of(Control control, int usual) {
        GC gc = new GC(control);
        double average = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return (int) Math.round(usual * Math.max(1, average / USUAL));
    }
}
