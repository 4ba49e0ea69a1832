/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;
import java.util.function.DoubleFunction;

import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.layout.engine.FreeRouter.Closeness;

/** What is taken of an area, and how to find a way or room for a text in the rest. */
final class FreeSpace {

    private static final double NEAR = 120;
    private final Rectangle area;
    private final LayoutOptions options;
    private final BoxIndex<Rectangle> boxes = new BoxIndex<>();
    private final BoxIndex<Run> runs = new BoxIndex<>();

    FreeSpace(Rectangle area, LayoutOptions options) {
        this.area = area;
        this.options = options;
    }

    void add(Rectangle box) {
        boxes.add(box, box);
    }

    void add(Run run) {
        runs.add(run.box(), run);
    }

    void remove(Rectangle box) {
        boxes.remove(box, box);
    }

    void remove(Run run) {
        runs.remove(run.box(), run);
    }

    /**
     * @param starts gives the points where the edge may start, so far apart
     * @param ends gives the points where it may end
     * @return the way from a box to another around everything else, or null if there is none
     */
    List<Point> way(Rectangle source, Rectangle target, DoubleFunction<List<Port>> starts, DoubleFunction<List<Port>> ends) {
        for (Closeness closeness : Closeness.values()) {
            List<Port> from = starts.apply(closeness.ports);
            List<Port> to = ends.apply(closeness.ports);
            Rectangle last = null;
            for (double margin = NEAR; last == null || !last.equals(area); margin *= 4) {
                Rectangle window = window(source, target, margin);
                if (window.equals(last)) {
                    break;
                }
                last = window;
                List<Point> way = new FreeRouter(boxes.near(window), runs.near(window), window, closeness)
                    .route(from, to, Port.facing(source, from, to), Port.facing(target, to, from));
                if (way != null) {
                    return way;
                }
            }
        }
        return null;
    }

    private Rectangle window(Rectangle source, Rectangle target, double margin) {
        double left = Math.max(area.x(), Math.min(source.x(), target.x()) - margin);
        double top = Math.max(area.y(), Math.min(source.y(), target.y()) - margin);
        double right = Math.min(area.right(), Math.max(source.right(), target.right()) + margin);
        double bottom = Math.min(area.bottom(), Math.max(source.bottom(), target.bottom()) + margin);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** Along a way, from the end that the text belongs to on, the first place where nothing is; else the nearest such place anywhere. */
    Rectangle besideWay(Size size, LabelPlace place, List<Point> way) {
        List<Point> from = place == LabelPlace.END ? way.reversed() : way;
        Rectangle box = alongWay(size, from);
        return box != null ? box : around(size, from.getFirst());
    }

    /** @return the first place along a way where nothing is, or null if there is none */
    Rectangle alongWay(Size size, List<Point> way) {
        double gap = options.labelGap();
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            boolean horizontal = Run.of(a, b).horizontal();
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            for (double along = gap; along < length; along += 4) {
                double x = a.x() + Math.signum(b.x() - a.x()) * along;
                double y = a.y() + Math.signum(b.y() - a.y()) * along;
                double left = b.x() < a.x() ? x - size.width() : x;
                double top = b.y() < a.y() ? y - size.height() : y;
                for (boolean before : new boolean[] {true, false}) {
                    Rectangle box = horizontal
                        ? new Rectangle(left, before ? y - gap / 2 - size.height() : y + gap / 2, size.width(), size.height())
                        : new Rectangle(before ? x + gap : x - gap - size.width(), top, size.width(), size.height());
                    if (free(box)) {
                        return box;
                    }
                }
            }
        }
        return null;
    }

    private Rectangle around(Size size, Point from) {
        double step = 8;
        Rectangle first = new Rectangle(from.x(), from.y(), size.width(), size.height());
        for (double distance = step; distance < area.width() + area.height(); distance += step) {
            for (double across = -distance; across <= distance; across += step) {
                for (Rectangle box : List.of(first.moved(across, -distance), first.moved(across, distance), first.moved(distance, across),
                    first.moved(-distance, across))) {
                    if (free(box)) {
                        return box;
                    }
                }
            }
        }
        return first;
    }

    boolean free(Rectangle box) {
        return area.contains(box, 0) && boxes.near(box).stream().noneMatch(box::overlaps) && runs.near(box).stream().noneMatch(run -> run.cuts(box));
    }
}
