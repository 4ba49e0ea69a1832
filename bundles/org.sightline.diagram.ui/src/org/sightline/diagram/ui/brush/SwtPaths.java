/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.sightline.layout.Point;
import org.sightline.render.picture.Contour;

/** Turns contours into paths of a display. */
final class SwtPaths {

    /** Puts a place of the chart onto the display. */
    private interface Placing {
        Point at(Point point);
    }

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
        return path(device, contour, point -> {
            Point at = space.at(point);
            return new Point(at.x() * units, at.y() * units);
        });
    }

    /**
     * @param device the display
     * @param contour lines along the axes, with small round corners
     * @param space where the chart lies
     * @param shift from the edge of a pixel, in units
     * @return it with every point at the same place in its pixel, to be disposed
     */
    static Path sharp(Device device, Contour contour, DeviceSpace space, int shift) {
        int units = DeviceSpace.UNITS;
        return path(device, contour,
                point -> new Point(space.pixelX(point.x()) * units + shift, space.pixelY(point.y()) * units + shift));
    }

    private static Path path(Device device, Contour contour, Placing placing) {
        Path path = new Path(device);
        for (Contour.Segment each : contour.segments()) {
            switch (each) {
                case Contour.Move move -> {
                    Point to = placing.at(move.to());
                    path.moveTo((float) to.x(), (float) to.y());
                }
                case Contour.Line line -> {
                    Point to = placing.at(line.to());
                    path.lineTo((float) to.x(), (float) to.y());
                }
                case Contour.Curve curve -> {
                    Point first = placing.at(curve.first());
                    Point second = placing.at(curve.second());
                    Point to = placing.at(curve.to());
                    path.cubicTo((float) first.x(), (float) first.y(), (float) second.x(), (float) second.y(), (float) to.x(), (float) to.y());
                }
                case Contour.Close close -> path.close();
            }
        }
        return path;
    }
}
