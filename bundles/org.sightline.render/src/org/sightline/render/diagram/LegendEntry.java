/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;

/**
 * A line of the legend.
 *
 * @param text what the sample means, clean
 * @param sample draws the sample into a box of the given width and of the legend's height
 * @param width of the sample
 */
record LegendEntry(String text, Sample sample, double width) {

    /** Draws a sample. */
    @FunctionalInterface
    interface Sample {

        /**
         * @param place where
         * @return the sample
         */
        List<Drawing> drawn(Rectangle place);
    }
}
