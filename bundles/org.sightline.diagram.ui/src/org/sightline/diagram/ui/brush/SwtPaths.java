/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sightline.layout.Point;
import org.sightline.render.picture.Contour;

/** Turns contours into paths of a display. */
final class SwtPaths {

    private SwtPaths() {
    }

    /**
     * @param device the display
     * @param contour a form
     * @param space where the chart lies
     * @return it, to be disposed
     */
    static Path of(Device device, Contour contour, DeviceSpace space) {
        int units = DeviceSpace.UNITS;
        return path(device, placed(contour, point -> {
            Point at = space.at(point);
            return new Point(at.x() * units, at.y() * units);
        }));
    }

    /**
     * @param contour lines along the axes, with small round corners
     * @param space where the chart lies
     * @param shift from the edge of a pixel, in units
     * @return it in units of the display, with every point at the same place in its pixel
     */
    static Contour sharp(Contour contour, DeviceSpace space, int shift) {
        int units = DeviceSpace.UNITS;
        return placed(contour, point -> new Point(space.pixelX(point.x()) * units + shift, space.pixelY(point.y()) * units + shift));
    }

    private static Contour placed(Contour contour, UnaryOperator<Point> placing) {
        List<Contour.Segment> segments = new ArrayList<>(contour.segments().size());
        for (Contour.Segment each : contour.segments()) {
            segments.add(switch (each) {
                case Contour.Move move -> new Contour.Move(placing.apply(move.to()));
                case Contour.Line line -> new Contour.Line(placing.apply(line.to()));
                case Contour.Curve curve -> new Contour.Curve(placing.apply(curve.first()), placing.apply(curve.second()),
                        placing.apply(curve.to()));
                case Contour.Close close -> close;
            });
        }
        return new Contour(segments);
    }

    /**
     * @param device the display
     * @param contour a form in units of the display
     * @return it, to be disposed
     */
    static Path path(Device device, Contour contour) {
        Path path = new Path(device);
        for (Contour.Segment each : contour.segments()) {
            switch (each) {
                case Contour.Move move -> path.moveTo((float) move.to().x(), (float) move.to().y());
                case Contour.Line line -> path.lineTo((float) line.to().x(), (float) line.to().y());
                case Contour.Curve curve -> path.cubicTo((float) curve.first().x(), (float) curve.first().y(), (float) curve.second().x(),
                        (float) curve.second().y(), (float) curve.to().x(), (float) curve.to().y());
                case Contour.Close close -> path.close();
            }
        }
        return path;
    }
}
