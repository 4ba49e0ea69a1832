/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Makes room on a sheet: pulls it apart at a line, so that what lies beyond moves and what reaches over the line becomes longer.
 * O(everything on the sheet).
 */
final class Strips {

    private static final double NEAR = 1e-6;
    private final Sheet sheet;
    private double width;
    private double height;

    Strips(Sheet sheet, Size size) {
        this.sheet = sheet;
        width = size.width();
        height = size.height();
    }

    Size size() {
        return new Size(width, height);
    }

    /**
     * @param at a horizontal line that no node and no text reaches over
     * @param by how far apart
     */
    void openRows(double at, double by) {
        UnaryOperator<Rectangle> opened = box -> box.y() >= at - NEAR ? box.moved(0, by)
            : box.bottom() >= at - NEAR ? new Rectangle(box.x(), box.y(), box.width(), box.height() + by) : box;
        sheet.bands.replaceAll((id, band) -> headed(band, opened));
        sheet.columns.replaceAll((id, column) -> headed(column, opened));
        sheet.lines.replaceAll((id, line) -> line.from().y() < at ? line
            : new NamedLine(line.from().moved(0, by), line.to().moved(0, by), line.name().moved(0, by)));
        sheet.nodes.replaceAll((id, box) -> box.y() >= at - NEAR ? box.moved(0, by) : box);
        sheet.labels.replaceAll((id, box) -> box.y() >= at - NEAR ? box.moved(0, by) : box);
        sheet.routes.replaceAll((id, way) -> moved(way, point -> point.y() >= at - NEAR, 0, by));
        height += by;
    }

    /** Makes room in bands, columns and lines only; somebody else moves what they hold. */
    void openFrame(double at, double by) {
        UnaryOperator<Rectangle> opened = box -> box.x() >= at - NEAR ? box.moved(by, 0)
            : box.right() >= at - NEAR ? new Rectangle(box.x(), box.y(), box.width() + by, box.height()) : box;
        sheet.bands.replaceAll((id, band) -> new Headed(opened.apply(band.bounds()), band.head()));
        sheet.columns.replaceAll((id, column) -> headed(column, opened));
        sheet.lines.replaceAll((id, line) -> new NamedLine(line.from(), line.to().moved(by, 0), line.name()));
        width += by;
    }

    private static Headed headed(Headed headed, UnaryOperator<Rectangle> opened) {
        return new Headed(opened.apply(headed.bounds()), opened.apply(headed.head()));
    }

    private static List<Point> moved(List<Point> way, Predicate<Point> beyond, double dx, double dy) {
        return way.stream().noneMatch(beyond) ? way : way.stream().map(point -> beyond.test(point) ? point.moved(dx, dy) : point).toList();
    }
}
