/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;

/** Draw2d's graphics on a canvas that lets the layers of a chart draw by themselves, precisely and many items at once. */
final class CanvasGraphics extends SWTGraphics {

    private final GC gc;

    CanvasGraphics(GC gc) {
        super(gc);
        this.gc = gc;
    }

    /** @return the graphics context with all that has been set so far; whoever uses it gives it back as it was */
    GC gc() {
        checkGC();
        return gc;
    }
}
