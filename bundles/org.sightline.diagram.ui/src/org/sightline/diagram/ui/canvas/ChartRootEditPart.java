/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.sightline.diagram.ui.brush.BrushResources;

/**
 * The root of a chart's canvas: the layers, the zoom, and scrolling.
 *
 * <pre>
 * viewport
 *   all layers
 *     chart pane (zoomed): ground, edges, guides, nodes, marks, heads, scaled feedback
 *     handles, feedback
 * </pre>
 */
public final class ChartRootEditPart extends SimpleRootEditPart implements LayerConstants, LayerManager, Sight {

    private final BrushResources resources;
    private final Viewport viewport = new Viewport(true);
    private final LayeredPane all = new LayeredPane();
    private final ChartPane pane = new ChartPane();
    private double headsWidth;
    private double headsHeight;
    private final ChartZoom zoom = new ChartZoom(pane, viewport);

    /** @param resources what the chart is drawn with */
    ChartRootEditPart(BrushResources resources) {
        this.resources = resources;
    }

    @Override
    protected IFigure createFigure() {
        pane.setLayoutManager(new StackLayout());
        pane.add(new SceneLayer(resources, this, false), ChartLayers.GROUND, -1);
        pane.add(new SceneLayer(resources, this, false), ChartLayers.EDGES, -1);
        pane.add(transparent(), ChartLayers.GUIDES, -1);
        pane.add(new SceneLayer(resources, this, false), ChartLayers.NODES, -1);
        pane.add(new SceneLayer(resources, this, true), ChartLayers.MARKS, -1);
        pane.add(new SceneLayer(resources, this, false), ChartLayers.HEADS, -1);
        pane.add(transparent(), SCALED_FEEDBACK_LAYER, -1);
        all.add(pane, SCALABLE_LAYERS, -1);
        all.add(new HandleLayer(this), HANDLE_LAYER, -1);
        all.add(transparent(), FEEDBACK_LAYER, -1);
        viewport.setContentsTracksWidth(true);
        viewport.setContentsTracksHeight(true);
        viewport.setContents(all);
        return viewport;
    }

    private static Layer transparent() {
        Layer layer = new Layer();
        layer.setEnabled(false);
        return layer;
    }

    /** @return zooms the chart */
    public ChartZoom zooming() {
        return zoom;
    }

    /**
     * @param width of the chart
     * @param height of the chart
     */
    public void setChartSize(int width, int height) {
        pane.setChartSize(width, height);
    }

    /**
     * @param width of the heads of rows, in the chart
     * @param height of the heads of columns, in the chart
     */
    public void setHeads(double width, double height) {
        headsWidth = width;
        headsHeight = height;
    }

    /** @return how far the heads of rows reach to the right from the left edge of the window, in pixels */
    int rowHeadsEnd() {
        return (int) Math.ceil(headsWidth * zoom());
    }

    /** @return which place of the canvas is at the window's upper left corner */
    Point viewLocation() {
        return viewport.getViewLocation();
    }

    /** @return how far the heads of columns reach down from the upper edge of the window, in pixels */
    public int columnHeadsEnd() {
        return (int) Math.ceil(headsHeight * zoom());
    }

    @Override
    public double zoom() {
        return pane.getScale();
    }

    @Override
    public Rectangle area() {
        Rectangle area = viewport.getClientArea(new Rectangle()).getCopy();
        area.setLocation(viewport.getViewLocation());
        return area.scale(1 / pane.getScale());
    }

    /** @return the figures of rows, columns, nodes and edges that are in sight */
    public List<IFigure> inSight() {
        return Stream.of(ChartLayers.GROUND, ChartLayers.EDGES, ChartLayers.NODES).map(each -> (SceneLayer) getLayer(each))
                .flatMap(each -> each.inSight().stream()).toList();
    }

    @Override
    public IFigure getLayer(Object key) {
        IFigure layer = pane.getLayer(key);
        return layer == null ? all.getLayer(key) : layer;
    }

    /** The contents' figure is the ground on which everything stands. */
    @Override
    public IFigure getContentPane() {
        return getLayer(ChartLayers.GROUND);
    }

    @Override
    public Object getModel() {
        return LayerManager.ID;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class adapter) {
        return adapter == AutoexposeHelper.class ? new ChartAutoexpose(this) : super.getAdapter(adapter);
    }
}
