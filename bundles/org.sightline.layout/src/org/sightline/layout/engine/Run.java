/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** A straight piece of an edge as it is drawn. */
record Run(boolean horizontal, double at, double low, double high) {

    static Run of(Point a, Point b) {
        boolean horizontal = Math.abs(a.y() - b.y()) < 1e-9;
        return horizontal ? new Run(true, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
            : new Run(false, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
    }

    static List<Run> of(List<Point> points) {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            runs.add(of(points.get(i - 1), points.get(i)));
        }
        return runs;
    }

    /** @return whether a way from the first to the last of three points does not turn at the one between */
    static boolean inLine(Point first, Point between, Point last, double tolerance) {
        return Math.abs(first.x() - between.x()) < tolerance && Math.abs(between.x() - last.x()) < tolerance
            || Math.abs(first.y() - between.y()) < tolerance && Math.abs(between.y() - last.y()) < tolerance;
    }

    Rectangle box() {
        return horizontal ? new Rectangle(low, at, high - low, 0) : new Rectangle(at, low, 0, high - low);
    }

    boolean cuts(Rectangle box) {
        return horizontal ? at > box.y() && at < box.bottom() && low < box.right() && high > box.x()
            : at > box.x() && at < box.right() && low < box.bottom() && high > box.y();
    }

    /** @return how far it runs beside a box at less than a distance, multiplied by how much nearer it is: 0 not at all, 1 upon its border */
    double along(Rectangle box, double distance) {
        double away = horizontal ? Math.max(box.y() - at, at - box.bottom()) : Math.max(box.x() - at, at - box.right());
        double start = Math.max(low, horizontal ? box.x() : box.y());
        double end = Math.min(high, horizontal ? box.right() : box.bottom());
        return Math.max(0, end - start) * Math.max(0, 1 - Math.max(0, away) / distance);
    }

    /** @return whether both would look like one line where they run side by side */
    boolean shares(Run other, double distance) {
        return horizontal == other.horizontal && Math.abs(at - other.at) < distance && low < other.high + distance
            && other.low < high + distance;
    }

    boolean crosses(Run other) {
        return horizontal != other.horizontal && at > other.low && at < other.high && other.at > low && other.at < high;
    }
}
