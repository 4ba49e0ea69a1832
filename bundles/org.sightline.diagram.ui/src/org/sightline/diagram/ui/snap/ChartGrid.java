/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.snap;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.GridLayer;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.render.scene.ItemKind;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.settings.Settings.DrawingAid;

/** The grid of a chart: shown above rows and columns as long as it is wanted, and what steps snap to. */
public final class ChartGrid implements Ability {

    private static final int SPACING = 10;
    /** Below this zoom the lines would be a grey area. */
    private static final double LEAST_ZOOM = 0.5;

    private final Settings settings = new Settings();
    private final IPreferenceChangeListener changed = event -> update();
    private DiagramContext context;
    private Lines lines;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        context.viewer().setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(SPACING, SPACING));
        lines = new Lines();
        IFigure pane = context.viewer().root().getLayer(ChartLayers.GROUND).getParent();
        pane.add(lines, LayerConstants.GRID_LAYER, 1);
        settings.addListener(changed);
        update();
    }

    private void update() {
        lines.setVisible(settings.isOn(DrawingAid.GRID));
    }

    @Override
    public void stop() {
        settings.removeListener(changed);
    }

    /** GEF's, in the colour of the theme. */
    private final class Lines extends GridLayer {

        Lines() {
            setSpacing(new Dimension(SPACING, SPACING));
            setEnabled(false);
        }

        @Override
        protected void paintGrid(Graphics graphics) {
            if (context.viewer().root().zoom() >= LEAST_ZOOM) {
                graphics.setForegroundColor(Look.current(LookColor.RULE));
                int top = getBounds().y;
                for (Rectangle each : named()) {
                    paintBetween(graphics, top, each.y);
                    top = each.bottom();
                }
                paintBetween(graphics, top, getBounds().bottom());
            }
        }

        private void paintBetween(Graphics graphics, int top, int bottom) {
            graphics.pushState();
            graphics.clipRect(new Rectangle(getBounds().x, top, getBounds().width, Math.max(0, bottom - top)));
            super.paintGrid(graphics);
            graphics.popState();
        }

        /** Where lines with their names are, from the top down: the grid would strike the names out, and no step can be put there. */
        private List<Rectangle> named() {
            return context.scene().scene().items().values().stream().filter(each -> each.kind() == ItemKind.LINE && each.label() != null)
                    .map(each -> Boxes.around(each.bounds()).union(Boxes.around(each.label()))).sorted(Comparator.comparingInt(each -> each.y)).toList();
        }
    }
}
