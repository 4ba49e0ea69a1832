/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.roles.RoleKind;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.EdgeStyle.Arrow;
import org.sightline.viewpoint.style.LineStyle;

/** Draws edges with their ends and texts: along the layout's bends with small round corners, between points of a curve as a smooth curve. */
final class EdgePainter {

    private static final double CORNER = 5;
    private static final double SMOOTHNESS = 0.42;
    private static final EdgeStyle PLAIN = new EdgeStyle(false, Color.GRAY, LineStyle.SOLID, 1, Arrow.NO_DECORATION, Arrow.INPUT_ARROW,
            EdgeStyle.Routing.STRAIGHT, EdgeStyle.Folding.NONE, EdgeStyle.Centering.NONE, null, null, null);

    private final Painting painting;
    private final Map<String, NodeFigure> curvePoints = new HashMap<>();
    private final Map<String, Point> middles = new HashMap<>();

    EdgePainter(Painting painting, Chart chart) {
        this.painting = painting;
        chart.nodes().stream().filter(each -> each.role().kind() == RoleKind.POINT).forEach(each -> curvePoints.put(each.id(), each));
    }

    /**
     * @param joint an edge between nodes or rows
     * @return the way that it takes
     */
    List<Point> route(Chart.Joint joint) {
        return isCurved(joint) ? List.of(point(joint.source()), point(joint.target()))
                : BandEnds.cut(painting.geometry().edges().get(joint.id()), rowAt(joint.source()), rowAt(joint.target()));
    }

    private Rectangle rowAt(String id) {
        Headed row = painting.geometry().bands().get(id);
        return row == null ? null : row.bounds();
    }

    private boolean isCurved(Chart.Joint joint) {
        return curvePoints.containsKey(joint.source()) && curvePoints.containsKey(joint.target());
    }

    private Point point(String id) {
        Rectangle dot = NodePainter.dot(painting.curveRoom(curvePoints.get(id)), curvePoints.get(id).height());
        return new Point(dot.centreX(), dot.centreY());
    }

    /**
     * @param joint an edge that ends at a column or an edge; edges that are to be ended at must have been drawn
     * @return its straight way
     */
    List<Point> lateRoute(Chart.Joint joint) {
        return List.of(end(joint.source()), end(joint.target()));
    }

    private Point end(String id) {
        Rectangle place = place(id);
        return place == null ? middles.getOrDefault(id, new Point(0, 0)) : new Point(place.centreX(), place.centreY());
    }

    private Rectangle place(String id) {
        Headed column = painting.geometry().columns().get(id);
        Rectangle row = rowAt(id);
        return column != null ? column.head() : row != null ? row : painting.geometry().nodes().get(id);
    }

    /**
     * @param joint an edge
     * @param points its way
     * @return it
     */
    Group drawn(Chart.Joint joint, List<Point> points) {
        EdgeStyle style = joint.edge().style() == null ? PLAIN : joint.edge().style();
        double width = Math.max(style.width(), 1);
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        middles.put(joint.id(), Routes.middle(points));
        List<Drawing> drawings = new ArrayList<>();
        Ink ink = new Ink(null, style.color(), width, style.line(), false);
        if (isCurved(joint)) {
            drawings.add(new PathDrawing(wave(first, last), ink));
        } else {
            ArrowHead source = ArrowHead.of(style.sourceArrow());
            ArrowHead target = ArrowHead.of(style.targetArrow());
            drawings.add(new PathDrawing(Contour.rounded(trimmed(points, source.trim(), target.trim()), CORNER), ink));
            drawings.addAll(source.drawn(first, points.get(1), style.color(), width));
            drawings.addAll(target.drawn(last, points.get(points.size() - 2), style.color(), width));
        }
        for (Chart.JointText each : joint.texts()) {
            Rectangle place = painting.geometry().labels().get(each.id());
            drawings.addAll(each.label().drawn(place == null ? around(middles.get(joint.id()), each.label()) : place, painting.measure()));
        }
        return painting.group(joint.id(), joint.edge(), "", drawings);
    }

    private static Contour wave(Point from, Point to) {
        double reach = (to.x() - from.x()) * SMOOTHNESS;
        return new Contour(List.of(new Contour.Move(from), new Contour.Curve(from.moved(reach, 0), to.moved(-reach, 0), to)));
    }

    private static List<Point> trimmed(List<Point> points, double start, double end) {
        List<Point> result = new ArrayList<>(points);
        int last = points.size() - 1;
        result.set(0, shortened(points.get(0), points.get(1), start));
        result.set(last, shortened(points.get(last), points.get(last - 1), end));
        return result;
    }

    private static Point shortened(Point end, Point inner, double by) {
        return Contour.towards(end, inner, Math.min(by, Contour.distance(end, inner)));
    }

    private static Rectangle around(Point centre, Label label) {
        Size size = label.size();
        return new Rectangle(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }
}
