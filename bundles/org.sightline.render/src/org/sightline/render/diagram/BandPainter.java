/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.Picture.HeadName;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.style.Border;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;
import org.sightline.viewpoint.style.Shape;

/**
 * Draws rows, columns and named lines. Of a style with a gradient the first colour fills the row and the second one the row's head; without
 * a second one the head is a little darker than the row.
 */
final class BandPainter {

    private static final Color RULE = new Color(0xC4, 0xC9, 0xCF);
    private static final double HEAD_INSET = 8;

    private final Painting painting;
    private final List<HeadName> names = new ArrayList<>();

    BandPainter(Painting painting) {
        this.painting = painting;
    }

    /**
     * @param band a row
     * @return it
     */
    Group drawn(Chart.Band band) {
        if (band.box() == null) {
            return Group.of("others", List.of());
        }
        Headed place = painting.geometry().bands().get(band.id());
        BoxStyle style = band.box().style();
        List<Drawing> drawings = new ArrayList<>();
        Color fill = style == null ? Color.WHITE : fill(style.shape());
        drawings.add(new BoxDrawing(place.bounds(), 0, Ink.fill(fill)));
        drawings.add(new BoxDrawing(place.head(), 0, Ink.fill(style == null ? fill : headFill(style.shape(), fill))));
        Border border = style == null ? null : style.border();
        Ink frame = border == null || border.size() <= 0 ? Ink.line(RULE, 1) : ShapePainter.ink(null, border);
        drawings.add(new BoxDrawing(place.bounds(), 0, frame));
        double x = place.head().right();
        drawings.add(line(x, place.head().y(), x, place.head().bottom(), new Ink(null, frame.stroke(), frame.width(), LineStyle.SOLID, false)));
        drawings.add(name(place.head(), band.turned() ? band.head().turned(place.head(), painting.measure())
                : band.head().drawn(inset(place.head()), painting.measure()), true));
        return group(band.id(), band.box(), drawings);
    }

    private Group name(Rectangle head, List<Drawing> drawings, boolean row) {
        Group name = Group.of("name", drawings);
        names.add(new HeadName(head, name, row));
        return name;
    }

    /** @return the names of the rows and columns drawn so far */
    List<HeadName> names() {
        return names;
    }

    private static Rectangle inset(Rectangle head) {
        return new Rectangle(head.x() + HEAD_INSET, head.y(), head.width() - 2 * HEAD_INSET, head.height());
    }

    private static Color fill(Shape shape) {
        return switch (shape) {
            case Shape.Flat flat -> flat.background();
            case Shape.Parallelogram it -> it.background();
            case Shape.Square it -> it.color();
            default -> Color.WHITE;
        };
    }

    private static Color headFill(Shape shape, Color fill) {
        boolean own = shape instanceof Shape.Flat flat && flat.gradient() != Shape.Flat.Gradient.LIQUID && !flat.foreground().equals(fill);
        return own ? ((Shape.Flat) shape).foreground() : darker(fill);
    }

    private static Color darker(Color color) {
        return new Color(color.red() * 24 / 25, color.green() * 24 / 25, color.blue() * 24 / 25);
    }

    /**
     * @param column a stretch of time
     * @param first whether it is the leftmost one
     * @return its name and the rule at its left
     */
    Group drawn(Chart.Column column, boolean first) {
        Headed place = painting.geometry().columns().get(column.id());
        List<Drawing> drawings = new ArrayList<>();
        BoxStyle style = column.box().style();
        if (style != null && style.shape() instanceof Shape.Flat flat) {
            drawings.add(new BoxDrawing(place.head(), 0, Ink.fill(ShapePainter.flat(flat))));
        }
        Border border = style == null ? null : style.border();
        Ink rule = Ink.line(border == null || border.size() <= 0 ? RULE : ShapePainter.mixed(border.color(), Color.WHITE), 1);
        if (!first) {
            drawings.add(line(place.bounds().x(), place.head().y(), place.bounds().x(), lastRow(place.bounds()), rule));
        }
        drawings.add(name(place.head(), column.head().drawn(inset(place.head()), painting.measure()), false));
        return group(column.id(), column.box(), drawings);
    }

    /** Remarks below the rows belong to no column. */
    private double lastRow(Rectangle column) {
        return painting.geometry().bands().values().stream().mapToDouble(each -> each.bounds().bottom()).max().orElse(column.bottom());
    }

    /**
     * @param line a named line
     * @return it
     */
    Group drawn(Chart.Line line) {
        NamedLine place = painting.geometry().lines().get(line.id());
        BoxStyle style = line.box().style();
        Ink ink = lineInk(style);
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(line(place.from().x(), place.from().y(), place.to().x(), place.to().y(), ink));
        drawings.addAll(line.name().drawn(place.name(), painting.measure()));
        return group(line.id(), line.box(), drawings);
    }

    /**
     * @param style the style of a named line: its border, else its figure's colour, say how it is drawn
     * @return how it is drawn
     */
    static Ink lineInk(BoxStyle style) {
        if (style != null && style.border() != null && style.border().size() > 0) {
            return ShapePainter.ink(null, style.border());
        }
        return Ink.line(style == null ? RULE : fill(style.shape()), 1).dashed(LineStyle.DASH);
    }

    private static Drawing line(double x1, double y1, double x2, double y2, Ink ink) {
        return new PathDrawing(Contour.through(false, List.of(new Point(x1, y1), new Point(x2, y2))), ink);
    }

    private Group group(String id, Box box, List<Drawing> drawings) {
        return painting.group(id, box, box.tooltip(), drawings);
    }
}
