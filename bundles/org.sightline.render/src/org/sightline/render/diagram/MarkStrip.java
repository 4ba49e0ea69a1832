/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * The small marks of one node, side by side:
 *
 * <pre>
 * +-----------[F][W]-+      within a box with text, at its upper right corner: the text moves down
 * |  Call the desk   |
 * +------------------+      everything else: outside, on the upper right corner
 * </pre>
 */
final class MarkStrip {

    private static final double GAP = 3;
    private static final double INSET = 4;

    private MarkStrip() {
    }

    /**
     * @param host a node
     * @param marks its marks
     * @return the node with room for them; the same one if they stand outside
     */
    static NodeFigure withRoom(NodeFigure host, List<NodeFigure> marks) {
        if (marks.isEmpty() || host.outline() != NodeShape.RECTANGLE || host.inside().isEmpty()) {
            return host;
        }
        double height = INSET - NodeSizing.PADDING;
        for (NodeFigure each : marks) {
            height = Math.max(height, INSET + height(each) - NodeSizing.PADDING / 2);
        }
        double width = INSET + GAP;
        for (NodeFigure each : marks) {
            width += width(each) + GAP;
        }
        double needed = host.inside().size().height() + 2 * NodeSizing.PADDING + height;
        Size size = new Size(Math.max(host.size().width(), Math.ceil(width)), Math.max(host.size().height(), Math.ceil(needed)));
        return host.resized(size, height, host.foot());
    }

    /**
     * @param host a node
     * @param events events on its lower border
     * @return the node with room for the upper halves of the events below its text; the same one if it has no text
     */
    static NodeFigure withFoot(NodeFigure host, List<NodeFigure> events) {
        double foot = 0;
        for (NodeFigure each : events) {
            foot = Math.max(foot, each.size().height() / 2 - INSET);
        }
        if (foot <= 0 || host.inside().isEmpty()) {
            return host;
        }
        double needed = host.inside().size().height() + 2 * NodeSizing.PADDING + host.strip() + foot;
        return host.resized(new Size(host.size().width(), Math.max(host.size().height(), Math.ceil(needed))), host.strip(), foot);
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
     * @param index which of them
     * @return where that mark is, its text included
     */
    static Rectangle place(NodeFigure host, Rectangle box, List<NodeFigure> marks, int index) {
        boolean within = host.strip() > 0;
        double right = within ? box.right() - INSET : box.right() + 2 * INSET;
        for (int i = 0; i < index; i++) {
            right -= width(marks.get(i)) + GAP;
        }
        NodeFigure mark = marks.get(index);
        double y = within ? box.y() + INSET : box.y() - mark.size().height() / 2;
        return new Rectangle(right - width(mark), y, width(mark), within ? height(mark) : mark.size().height());
    }
}
