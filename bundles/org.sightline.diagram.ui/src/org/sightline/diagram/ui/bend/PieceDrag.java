/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.bend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.canvas.HandleDrag;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.io.diagrams.EdgeBends.Bend;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Rectangle;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.diagram.HandRoute;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** Follows a piece of an edge that is dragged sideways; the edge's new way is shown all along. */
final class PieceDrag extends HandleDrag {

    private static final MessageBundle TEXTS = MessageBundle.of(PieceDrag.class);

    private final DiagramContext context;
    private final ItemPart edge;
    private final int piece;
    private final HandRoute route;
    private Polyline shown;
    private Command command;

    PieceDrag(DiagramContext context, ItemPart edge, int piece) {
        super(context.viewer(), isLevel(edge, piece) ? SWT.CURSOR_SIZENS : SWT.CURSOR_SIZEWE);
        this.context = context;
        this.edge = edge;
        this.piece = piece;
        route = new HandRoute(box(edge.item().source()), NodeShape.RECTANGLE, box(edge.item().target()), NodeShape.RECTANGLE);
    }

    private Rectangle box(String key) {
        SceneItem item = context.scene().scene().items().get(key);
        return item.bounds();
    }

    private static boolean isLevel(ItemPart edge, int piece) {
        return edge.item().route().get(piece).y() == edge.item().route().get(piece + 1).y();
    }

    @Override
    protected void follow() {
        double zoom = context.viewer().root().zoom();
        double by = Math.rint((isLevel(edge, piece) ? getDragMoveDelta().height : getDragMoveDelta().width) / zoom);
        List<org.sightline.layout.Point> bends = route.bendsAfterMove(edge.item().route(), piece, by);
        Optional<List<org.sightline.layout.Point>> way = bends.isEmpty() ? Optional.empty() : route.through(bends);
        DiagramEdits edits = context.document().diagramEdits();
        if (bends.isEmpty()) {
            command = edits.arrange(context.diagram(), List.of(edge.item().key()));
        } else {
            command = way.isPresent() ? edits.place(TEXTS.get("bend_label"), context.diagram(), Map.of(edge.item().key(), stored(bends))) : null;
        }
        setCursor(command == null ? getDisabledCursor() : getDefaultCursor());
        show(way.orElse(edge.item().route()));
    }

    private EdgeBends stored(List<org.sightline.layout.Point> bends) {
        Rectangle source = route.source();
        return new EdgeBends(bends.stream().map(each -> new Bend(each.x() - source.x(), each.y() - source.y())).toList());
    }

    private void show(List<org.sightline.layout.Point> way) {
        erase();
        PointList points = new PointList();
        way.forEach(each -> points.addPoint(new Point((int) Math.round(each.x()), (int) Math.round(each.y()))));
        shown = new Polyline();
        shown.setForegroundColor(Look.current(LookColor.ACCENT));
        shown.setLineWidth(2);
        shown.setLineStyle(SWT.LINE_DASH);
        shown.setPoints(points);
        layer().add(shown);
    }

    @Override
    protected void erase() {
        if (shown != null) {
            layer().remove(shown);
            shown = null;
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    @Override
    protected void finish() {
        if (command != null && command.canExecute()) {
            context.document().execute(command);
        }
    }
}
