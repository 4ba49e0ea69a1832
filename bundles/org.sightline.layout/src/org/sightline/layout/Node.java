/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * Something with a place in a band. Made by {@link #of} and completed by the methods that return a changed copy:
 *
 * <pre>
 * Node.of("pay", NodeKind.STEP, new Size(90, 40)).in("customer").during("order")
 * </pre>
 *
 * @param id unique among all ids of the input
 * @param kind what it is
 * @param shape its outline
 * @param size extent, measured or set by a person; for a container the least one; the layout enlarges a node that has more flows than fit
 *        at its sides
 * @param band id of its band; null in a graph without bands, within a container and for a boundary event
 * @param column id of its column, or null where time alone decides
 * @param container id of the node that holds it, or null
 * @param host id of the node at whose border it sits (boundary events only), or null
 * @param label extent of the text beside it, or null if its text stands inside
 * @param fixed where a person put its upper left corner, or null: from the corner between the heads and its band's content, so that it
 *        stays in its band when bands grow or change places; within a container from the left edge of the container and the lower edge
 *        of its title. A place outside its band or column becomes the nearest within; bands and columns grow to the right and down. Of
 *        two nodes whose places overlap the later one yields by as little as possible. {@link Geometry#place} tells it for any node
 */
public record Node(String id, NodeKind kind, NodeShape shape, Size size, String band, String column, String container, String host,
        Size label, Point fixed) {

    /**
     * @throws NullPointerException if id, kind, shape or size is missing
     * @throws IllegalArgumentException if the place where a person put it is infinite or no number
     */
    public Node {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(size, "size");
        if (fixed != null && !(Double.isFinite(fixed.x()) && Double.isFinite(fixed.y()))) {
            throw new IllegalArgumentException(LayoutTexts.get("input_noPlace", id, fixed));
        }
    }

    /**
     * @param id unique id
     * @param kind what it is; gateways become diamonds, events ellipses, all else rectangles
     * @param size measured extent
     * @return a node without a band
     */
    public static Node of(String id, NodeKind kind, Size size) {
        NodeShape shape = switch (kind) {
            case GATEWAY -> NodeShape.DIAMOND;
            case EVENT, BOUNDARY_EVENT -> NodeShape.ELLIPSE;
            default -> NodeShape.RECTANGLE;
        };
        return new Node(id, kind, shape, size, null, null, null, null, null, null);
    }

    /**
     * @param newBand id of a band
     * @return a copy in that band
     */
    public Node in(String newBand) {
        return new Node(id, kind, shape, size, newBand, column, container, host, label, fixed);
    }

    /**
     * @param newColumn id of a column
     * @return a copy in that column
     */
    public Node during(String newColumn) {
        return new Node(id, kind, shape, size, band, newColumn, container, host, label, fixed);
    }

    /**
     * @param newContainer id of a container
     * @return a copy held by that container
     */
    public Node within(String newContainer) {
        return new Node(id, kind, shape, size, band, column, newContainer, host, label, fixed);
    }

    /**
     * @param newHost id of a node
     * @return a copy at that node's border
     */
    public Node at(String newHost) {
        return new Node(id, kind, shape, size, band, column, container, newHost, label, fixed);
    }

    /**
     * @param newLabel extent of a text beside it
     * @return a copy with that text
     */
    public Node labelled(Size newLabel) {
        return new Node(id, kind, shape, size, band, column, container, host, newLabel, fixed);
    }

    /**
     * @param place where a person put it, see {@link #fixed}
     * @return a copy that stays there
     */
    public Node fixedAt(Point place) {
        return new Node(id, kind, shape, size, band, column, container, host, label, place);
    }

    /**
     * @param newShape an outline
     * @return a copy of that outline
     */
    public Node shaped(NodeShape newShape) {
        return new Node(id, kind, newShape, size, band, column, container, host, label, fixed);
    }
}
