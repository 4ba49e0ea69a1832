/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;

/** The layers that are zoomed. As large as the chart and some free room around it, to drop things into. */
final class ChartPane extends ScalableLayeredPane {

    private static final int FREE_ROOM = 160;

    private final Dimension chart = new Dimension();

    /**
     * @param width of the chart
     * @param height of the chart
     */
    void setChartSize(int width, int height) {
        if (chart.width != width || chart.height != height) {
            chart.width = width;
            chart.height = height;
            revalidate();
        }
    }

    /** @return the chart's size, without zoom and free room */
    Dimension chartSize() {
        return chart.getCopy();
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return new Dimension(chart.width + FREE_ROOM, chart.height + FREE_ROOM).scale(getScale());
    }

    @Override
    public Dimension getMinimumSize(int widthHint, int heightHint) {
        return getPreferredSize(widthHint, heightHint);
    }

    /** Scales by the display's own transform, so that nothing is rounded. Each child is painted in the state pushed last. */
    @Override
    protected void paintClientArea(Graphics graphics) {
        graphics.pushState();
        if (getScale() != 1) {
            graphics.scale(getScale());
        }
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
