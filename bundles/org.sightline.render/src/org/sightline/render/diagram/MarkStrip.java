/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.roles.RoleKind;
import org.sightline.viewpoint.diagram.Box.Kind;

/**
 * The small marks of one node:
 *
 * <pre>
 * +----------------[W][W 3 min]-+      within a box with text: signs and short texts side by side at the upper right corner; the text
 * |       Call the desk         |      moves down only if it would touch them. Marks with longer texts below it, one below the other
 * | [F] Nobody picks up         |
 * +-----------------------------+      at everything else: outside, on the upper right corner
 * </pre>
 */
final class MarkStrip {

    private static final double GAP = 3;
    private static final double INSET = 4;
    private static final double LONG = 45;

    private final NodeFigure host;
    private final boolean titled;
    private final List<NodeFigure> corner = new ArrayList<>();
    private final List<NodeFigure> rows = new ArrayList<>();

    private MarkStrip(NodeFigure host, List<NodeFigure> marks) {
        this.host = host;
        titled = host.role().kind() == RoleKind.CONTAINER || host.box().kind() == Kind.LIST;
        for (NodeFigure each : marks) {
            (isLong(each) ? rows : corner).add(each);
        }
    }

    private boolean isLong(NodeFigure mark) {
        return isInside() && !titled && mark.beside().size().width() > LONG;
    }

    /**
     * @param host a node
     * @param marks its marks
     * @param events events on its lower border
     * @return the node with room for its marks and for the upper halves of the events; the same one if they stand outside
     */
    static NodeFigure withRoom(NodeFigure host, List<NodeFigure> marks, List<NodeFigure> events) {
        MarkStrip strip = new MarkStrip(host, marks);
        return !host.inside().isEmpty() && (strip.isInside() && !marks.isEmpty() || !events.isEmpty()) ? strip.withRoom(events) : host;
    }

    private boolean isInside() {
        return host.outline() == NodeShape.RECTANGLE && !host.inside().isEmpty();
    }

    private NodeFigure withRoom(List<NodeFigure> events) {
        double foot = 0;
        for (NodeFigure each : events) {
            foot = Math.max(foot, each.size().height() / 2 - INSET);
        }
        foot += rowsHeight();
        double width = Math.max(host.size().width(), Math.ceil(Math.max(cornerWidth(), rowsWidth())));
        double text = host.inside().size().height();
        double height = Math.max(host.size().height(), Math.ceil(text + 2 * NodeSizing.PADDING + foot));
        double strip = isInside() && !isClear(width, height - foot) ? cornerHeight() - NodeSizing.PADDING / 2 : 0;
        return host.resized(new Size(width, Math.max(height, Math.ceil(text + 2 * NodeSizing.PADDING + foot + strip))), strip, foot);
    }

    /** Whether the text in the middle of a box of that size touches no mark in the corner. */
    private boolean isClear(double width, double height) {
        Size text = host.inside().size();
        boolean above = (height - text.height()) / 2 >= cornerHeight();
        boolean beside = (width - text.width()) / 2 >= cornerWidth();
        return corner.isEmpty() || !titled && (above || beside);
    }

    private double cornerHeight() {
        return INSET + corner.stream().mapToDouble(MarkStrip::height).max().orElse(0);
    }

    private double cornerWidth() {
        return corner.isEmpty() ? 0 : INSET + GAP + corner.stream().mapToDouble(each -> width(each) + GAP).sum();
    }

    private double rowsHeight() {
        return rows.stream().mapToDouble(each -> height(each) + GAP).sum();
    }

    private double rowsWidth() {
        return rows.stream().mapToDouble(MarkStrip::width).max().orElse(0) + 2 * INSET;
    }

    private static double height(NodeFigure mark) {
        return Math.max(mark.size().height(), mark.beside().size().height());
    }

    private static double width(NodeFigure mark) {
        return mark.size().width() + (mark.beside().isEmpty() ? 0 : GAP + mark.beside().size().width());
    }

    /**
     * @param host the node
     * @param box where the node is
     * @param marks its marks
     * @return where each of them is, its text included
     */
    static List<Rectangle> places(NodeFigure host, Rectangle box, List<NodeFigure> marks) {
        MarkStrip strip = new MarkStrip(host, marks);
        boolean inside = strip.isInside();
        double right = inside ? box.right() - INSET : box.right() + 2 * INSET;
        double row = box.bottom() - host.foot();
        List<Rectangle> places = new ArrayList<>(marks.size());
        for (NodeFigure each : marks) {
            if (strip.isLong(each)) {
                places.add(new Rectangle(box.x() + INSET, row, width(each), height(each)));
                row += height(each) + GAP;
            } else {
                double y = inside ? box.y() + INSET : box.y() - each.size().height() / 2;
                places.add(new Rectangle(right - width(each), y, width(each), inside ? height(each) : each.size().height()));
                right -= width(each) + GAP;
            }
        }
        return places;
    }
}
