/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draw2d on a canvas of today's toolkits: painting happens only when the toolkit asks for it, in one go for all that has changed since. What
 * changes asks the toolkit for a repaint of its area.
 */
final class ChartSystem extends LightweightSystem {

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        if (canvas != null) {
            getUpdateManager().setGraphicsSource(new Repainting(canvas));
        }
    }

    @Override
    public void paint(GC gc) {
        getUpdateManager().performValidation();
        CanvasGraphics graphics = new CanvasGraphics(gc);
        try {
            getRootFigure().paint(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** Never paints at once. */
    private record Repainting(Canvas canvas) implements GraphicsSource {

        @Override
        public Graphics getGraphics(Rectangle region) {
            if (!canvas.isDisposed()) {
                canvas.redraw(region.x, region.y, region.width, region.height, false);
            }
            return null;
        }

        @Override
        public void flushGraphics(Rectangle region) {
            // Nothing was painted.
        }
    }
}
