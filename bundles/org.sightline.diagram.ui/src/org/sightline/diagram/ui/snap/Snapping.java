/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.snap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.settings.Settings.DrawingAid;

/**
 * Lets dragged steps snap to their neighbours and to the grid, as far as these aids are on: to neighbours first. Made for one drag. What GEF's
 * helpers do is told in pixels of the canvas; this tells it in the chart.
 */
public final class Snapping {

    private final DiagramContext context;
    private final ItemPart grabbed;
    private final SnapToHelper helper;
    private final ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);

    /**
     * @param context the open diagram
     * @param grabbed the step below the mouse, which snaps
     * @param dragged the steps that are dragged with it, itself among them
     */
    public Snapping(DiagramContext context, ItemPart grabbed, List<ItemPart> dragged) {
        this.context = context;
        this.grabbed = grabbed;
        request.setEditParts(dragged);
        helper = helper(new Settings());
    }

    private SnapToHelper helper(Settings settings) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (settings.isOn(DrawingAid.NEIGHBOUR_SNAP)) {
            helpers.add(new NeighbourSnap(context.chart()));
        }
        if (settings.isOn(DrawingAid.GRID_SNAP)) {
            helpers.add(new SnapToGrid(context.chart()));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    /**
     * @param dx by how much the steps are dragged to the right, in the chart
     * @param dy by how much they are dragged downwards
     * @return by how much they are moved if they snap; the same if they do not
     */
    public Point snapped(int dx, int dy) {
        request.getExtendedData().clear();
        if (helper == null) {
            return new Point(dx, dy);
        }
        IFigure ground = context.chart().getFigure();
        PrecisionRectangle there = new PrecisionRectangle(Boxes.around(grabbed.item().bounds().moved(dx, dy)));
        ground.translateToAbsolute(there);
        PrecisionPoint by = new PrecisionPoint(0, 0);
        helper.snapPoint(request, PositionConstants.HORIZONTAL | PositionConstants.VERTICAL, new PrecisionRectangle[] {there}, by);
        double zoom = context.viewer().root().zoom();
        return new Point(dx + (int) Math.round(by.preciseX / zoom), dy + (int) Math.round(by.preciseY / zoom));
    }

    /** @return where in the chart there are upright lines of neighbours to which {@link #snapped} has snapped last */
    public List<Integer> upright() {
        return lines(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
    }

    /** @return where in the chart there are level lines of neighbours to which {@link #snapped} has snapped last */
    public List<Integer> level() {
        return lines(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);
    }

    private List<Integer> lines(String... keys) {
        Map<?, ?> told = request.getExtendedData();
        return Stream.of(keys).map(told::get).filter(Integer.class::isInstance).map(Integer.class::cast).toList();
    }
}
