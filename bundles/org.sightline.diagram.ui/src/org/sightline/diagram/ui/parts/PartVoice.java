/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of something that is painted on the canvas of a chart, and where on the display it is. */
public abstract class PartVoice extends AccessibleEditPart {

    /** @return where it is, in pixels of the display */
    protected abstract Rectangle area();

    /**
     * @param figure a figure of the canvas
     * @param bounds a rectangle in the terms of the figure's parent; not changed
     * @param canvas the canvas
     * @return where that is, in pixels of the display
     */
    protected static Rectangle onDisplay(IFigure figure, org.eclipse.draw2d.geometry.Rectangle bounds, Control canvas) {
        var there = bounds.getCopy();
        figure.translateToAbsolute(there);
        return canvas.getDisplay().map(canvas, null, there.x, there.y, there.width, there.height);
    }

    @Override
    public final void getLocation(AccessibleControlEvent event) {
        Rectangle area = area();
        event.x = area.x;
        event.y = area.y;
        event.width = area.width;
        event.height = area.height;
    }
}
