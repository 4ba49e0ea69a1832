/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** The outline at which the edges of a node end. */
public enum NodeShape {
    /** The whole box. */
    RECTANGLE {
        @Override
        double inset(double across, double halfAlong, double halfAcross) {
            return 0;
        }
    },
    /** Corners in the middle of the sides. */
    DIAMOND {
        @Override
        double inset(double across, double halfAlong, double halfAcross) {
            return halfAcross == 0 ? 0 : halfAlong * Math.min(1, Math.abs(across) / halfAcross);
        }
    },
    /** Circle or oval. */
    ELLIPSE {
        @Override
        double inset(double across, double halfAlong, double halfAcross) {
            double share = halfAcross == 0 ? 0 : Math.min(1, Math.abs(across) / halfAcross);
            return halfAlong * (1 - Math.sqrt(1 - share * share));
        }
    };

    /**
     * How far the outline lies inside its box where an edge meets it.
     *
     * @param across distance of the edge from the middle of the side
     * @param halfAlong half of the box's extent in the edge's direction
     * @param halfAcross half of the box's extent along the side
     * @return distance from the side of the box to the outline, at least 0
     */
    abstract double inset(double across, double halfAlong, double halfAcross);

    /**
     * Where an edge that comes in straight through a side of the box meets the outline.
     *
     * @param box the node's box
     * @param side a point on one of the box's sides
     * @param horizontal whether the edge comes from the left or right
     * @return the point of the outline straight behind
     */
    public Point meet(Rectangle box, Point side, boolean horizontal) {
        if (horizontal) {
            double in = inset(side.y() - box.centreY(), box.width() / 2, box.height() / 2);
            return side.moved(side.x() < box.centreX() ? in : -in, 0);
        }
        double in = inset(side.x() - box.centreX(), box.height() / 2, box.width() / 2);
        return side.moved(0, side.y() < box.centreY() ? in : -in);
    }
}
