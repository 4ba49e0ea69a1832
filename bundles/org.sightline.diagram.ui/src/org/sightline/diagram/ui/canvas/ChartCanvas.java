/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The canvas of a chart. Scroll bars that lie over it take no room of it: the chart goes on below them up to the edge. */
final class ChartCanvas extends FigureCanvas {

    ChartCanvas(Composite parent, LightweightSystem system) {
        super(parent, system);
    }

    @Override
    public Rectangle computeTrim(int x, int y, int width, int height) {
        return getScrollbarsMode() == SWT.SCROLLBAR_OVERLAY ? new Rectangle(x, y, width, height) : super.computeTrim(x, y, width, height);
    }
}
