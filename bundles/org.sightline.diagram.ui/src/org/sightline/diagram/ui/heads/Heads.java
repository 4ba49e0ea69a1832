/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.heads;

import java.beans.PropertyChangeListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomListener;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.canvas.ChartRootEditPart;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.HeadFigure;
import org.sightline.diagram.ui.figures.LineNameFigure;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Picture;
import org.sightline.render.scene.ItemKind;

/** Keeps the names of rows, columns and lines in sight. */
public final class Heads implements Ability {

    private final Map<ItemPart, HeadFigure> figures = new LinkedHashMap<>();
    private final Map<ItemPart, LineNameFigure> lines = new LinkedHashMap<>();
    private final HeadCorner corner = new HeadCorner();
    private final PropertyChangeListener scrolled = event -> place();
    private final ZoomListener zoomed = zoom -> place();
    private final SceneListener changed = change -> place();
    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        ItemKind kind = part.item().kind();
        if (kind == ItemKind.BAND && part.item().view() != null || kind == ItemKind.COLUMN || kind == ItemKind.LINE) {
            part.installEditPolicy(HeadPolicy.ROLE, new HeadPolicy(this));
        }
    }

    void add(ItemPart part) {
        if (part.item().kind() == ItemKind.LINE) {
            LineNameFigure name = new LineNameFigure();
            lines.put(part, name);
            layer().add(name, 0);
        } else {
            addHead(part);
        }
    }

    private void addHead(ItemPart part) {
        HeadFigure figure = new HeadFigure(part.item(), context.charts().measure());
        figures.put(part, figure);
        IFigure layer = layer();
        boolean row = part.item().kind() == ItemKind.BAND;
        layer.add(figure, row ? 0 : layer.getChildren().size() - (corner.getParent() == layer ? 1 : 0));
        context.viewer().getVisualPartMap().put(figure, part);
    }

    void remove(ItemPart part) {
        LineNameFigure name = lines.remove(part);
        if (name != null) {
            layer().remove(name);
            return;
        }
        HeadFigure figure = figures.remove(part);
        context.viewer().getVisualPartMap().remove(figure);
        layer().remove(figure);
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(ChartLayers.HEADS);
    }

    @Override
    public void shown(DiagramContext opened) {
        layer().add(corner);
        Viewport viewport = viewport();
        viewport.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        viewport.getVerticalRangeModel().addPropertyChangeListener(scrolled);
        root().zooming().addZoomListener(zoomed);
        opened.scene().addListener(changed);
        place();
    }

    private ChartRootEditPart root() {
        return context.viewer().root();
    }

    private Viewport viewport() {
        return (Viewport) root().getFigure();
    }

    private void place() {
        org.eclipse.draw2d.geometry.Rectangle seen = root().area();
        Rectangle area = new Rectangle(exact(viewport().getHorizontalRangeModel()), exact(viewport().getVerticalRangeModel()), seen.width,
                seen.height);
        Picture.Heads heads = context.scene().scene().heads();
        figures.forEach((part, figure) -> figure.show(part.item(), area, heads.left(), heads.top()));
        lines.forEach((part, name) -> name.show(part.item(), area, heads.left()));
        corner.show(area, heads.left(), heads.top());
    }

    private double exact(RangeModel range) {
        return range.getValue() / root().zoom();
    }

    @Override
    public void stop() {
        viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
        viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
        root().zooming().removeZoomListener(zoomed);
        context.scene().removeListener(changed);
    }
}
