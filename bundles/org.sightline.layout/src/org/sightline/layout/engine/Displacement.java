/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds the free place nearest to a wanted one: pushes a shape out of each box that it overlaps to all four sides, the shortest way
 * first. Deterministic.
 *
 * @param boxes what is taken
 * @param gap room to keep to what is taken
 * @param area where the shape may stand; the lower edge does not count
 */
record Displacement(BoxIndex<Rectangle> boxes, double gap, Rectangle area) {

    private static final int TRIES = 600;
    private static final double NEAR = 1e-6;

    private record Candidate(Point at, double distance, int order) {
    }

    /**
     * @param shape the boxes to be placed, around (0, 0)
     * @param wanted where (0, 0) should be
     * @return where it can be
     */
    Point nearest(List<Rectangle> shape, Point wanted) {
        PriorityQueue<Candidate> open = new PriorityQueue<>(Comparator.comparingDouble(Candidate::distance).thenComparingInt(Candidate::order));
        Set<Point> seen = new HashSet<>();
        offer(open, seen, within(shape, wanted), wanted);
        double low = area.y();
        for (int tries = 0; tries < TRIES && !open.isEmpty(); tries++) {
            Point at = open.poll().at;
            boolean free = true;
            for (Rectangle part : shape) {
                Rectangle box = grown(part.moved(at.x(), at.y()));
                for (Rectangle taken : boxes.near(box)) {
                    if (box.overlaps(taken)) {
                        free = false;
                        low = Math.max(low, taken.bottom());
                        push(open, seen, at, wanted, shape, box, taken);
                    }
                }
            }
            if (free) {
                return at;
            }
        }
        return below(shape, wanted, low);
    }

    /** Far enough down, there is always room. */
    private Point below(List<Rectangle> shape, Point wanted, double low) {
        Point at = new Point(within(shape, wanted).x(), low);
        while (true) {
            double next = at.y();
            for (Rectangle part : shape) {
                Rectangle box = grown(part.moved(at.x(), at.y()));
                for (Rectangle taken : boxes.near(box)) {
                    next = box.overlaps(taken) ? Math.max(next, at.y() + taken.bottom() - box.y()) : next;
                }
            }
            if (next == at.y()) {
                return at;
            }
            at = new Point(at.x(), next + NEAR);
        }
    }

    private Rectangle grown(Rectangle box) {
        double by = gap - NEAR;
        return new Rectangle(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }

    private void push(PriorityQueue<Candidate> open, Set<Point> seen, Point at, Point wanted, List<Rectangle> shape, Rectangle box,
            Rectangle taken) {
        offerWithin(open, seen, at.moved(taken.right() - box.x() + NEAR, 0), wanted, shape);
        offerWithin(open, seen, at.moved(0, taken.bottom() - box.y() + NEAR), wanted, shape);
        offerWithin(open, seen, at.moved(taken.x() - box.right() - NEAR, 0), wanted, shape);
        offerWithin(open, seen, at.moved(0, taken.y() - box.bottom() - NEAR), wanted, shape);
    }

    private void offerWithin(PriorityQueue<Candidate> open, Set<Point> seen, Point at, Point wanted, List<Rectangle> shape) {
        Point nearest = within(shape, at);
        if (Math.abs(nearest.x() - at.x()) + Math.abs(nearest.y() - at.y()) < NEAR) {
            offer(open, seen, at, wanted);
        }
    }

    private static void offer(PriorityQueue<Candidate> open, Set<Point> seen, Point at, Point wanted) {
        if (seen.add(at)) {
            open.add(new Candidate(at, Math.abs(at.x() - wanted.x()) + Math.abs(at.y() - wanted.y()), seen.size()));
        }
    }

    private Point within(List<Rectangle> shape, Point at) {
        double left = 0;
        double right = 0;
        double top = 0;
        for (Rectangle part : shape) {
            left = Math.max(left, -part.x());
            right = Math.max(right, part.right());
            top = Math.max(top, -part.y());
        }
        double x = Math.max(area.x() + left, Math.min(at.x(), area.right() - right));
        return new Point(x, Math.max(area.y() + top, at.y()));
    }
}
