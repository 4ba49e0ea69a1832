/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** Moves pieces of a picture. */
final class Shift {

    private final double dx;
    private final double dy;

    Shift(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    List<Drawing> all(List<? extends Drawing> drawings) {
        List<Drawing> moved = new ArrayList<>(drawings.size());
        drawings.forEach(each -> moved.add(moved(each)));
        return moved;
    }

    private Drawing moved(Drawing drawing) {
        return switch (drawing) {
            case Group group -> new Group(group.id(), group.kind(), group.title(), group.link(), all(group.drawings()));
            case BoxDrawing box -> new BoxDrawing(moved(box.bounds()), box.radius(), box.ink());
            case OvalDrawing oval -> new OvalDrawing(moved(oval.bounds()), oval.ink());
            case PathDrawing path -> new PathDrawing(moved(path.path()), path.evenOdd(), path.ink());
            case TextDrawing text -> new TextDrawing(text.x() + dx, text.baseline() + dy, text.text(), text.width(), text.font(), text.color(),
                    text.anchor(), text.turned());
            case ImageDrawing image -> new ImageDrawing(moved(image.bounds()), image.image());
        };
    }

    private Rectangle moved(Rectangle box) {
        return box.moved(dx, dy);
    }

    private Point moved(Point point) {
        return point.moved(dx, dy);
    }

    private Contour moved(Contour contour) {
        List<Contour.Segment> segments = new ArrayList<>(contour.segments().size());
        for (Contour.Segment each : contour.segments()) {
            segments.add(switch (each) {
                case Contour.Move move -> new Contour.Move(moved(move.to()));
                case Contour.Line line -> new Contour.Line(moved(line.to()));
                case Contour.Curve curve -> new Contour.Curve(moved(curve.first()), moved(curve.second()), moved(curve.to()));
                case Contour.Close close -> close;
            });
        }
        return new Contour(segments);
    }
}
