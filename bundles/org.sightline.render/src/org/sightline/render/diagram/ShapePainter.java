/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.viewpoint.style.Border;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;
import org.sightline.viewpoint.style.Shape;

/**
 * Draws the figures of Sirius's styles. A picture that cannot be read becomes a plain box.
 */
final class ShapePainter {

    /** Side of the folded corner of a note. */
    static final double FOLD = 9;
    private static final Color MISSING = new Color(0xEE, 0xEE, 0xEE);

    private final SymbolLibrary symbols;

    ShapePainter(SymbolLibrary symbols) {
        this.symbols = symbols;
    }

    /**
     * @param box where
     * @param style how it looks; null: nothing is drawn
     * @return the figure
     */
    List<Drawing> drawn(Rectangle box, BoxStyle style) {
        return style == null ? List.of() : drawn(box, style.shape(), style.border(), LabelMaker.color(style.label()));
    }

    private List<Drawing> drawn(Rectangle box, Shape shape, Border border, Color text) {
        return switch (shape) {
            case Shape.Square it -> List.of(new BoxDrawing(box, 0, ink(it.color(), border)));
            case Shape.Parallelogram it -> List.of(new BoxDrawing(box, 0, ink(it.background(), border)));
            case Shape.Flat it -> List.of(new BoxDrawing(box, radius(it, box), ink(flat(it), border).with(effects(it))));
            case Shape.Ellipse it -> List.of(new OvalDrawing(box, ink(it.color(), border)));
            case Shape.Lozenge it -> List.of(new PathDrawing(lozenge(box), ink(it.color(), border)));
            case Shape.Note it -> note(box, it.color(), border);
            case Shape.Dot it -> dot(box, it.color(), Math.max(it.stroke(), 1));
            case Shape.BundledImage it -> List.of(bundled(box, it, border));
            case Shape.Image it -> image(box, it.path(), border, text);
            case Shape.Gauge it -> gauge(box, it);
        };
    }

    static Color flat(Shape.Flat flat) {
        return flat.gradient() == Shape.Flat.Gradient.LIQUID ? flat.background() : mixed(flat.background(), flat.foreground());
    }

    private static Ink.Effects effects(Shape.Flat flat) {
        boolean even = flat.gradient() == Shape.Flat.Gradient.LIQUID || flat.background().equals(flat.foreground());
        boolean downwards = flat.gradient() == Shape.Flat.Gradient.GRADIENT_TOP_TO_BOTTOM;
        return even ? Ink.Effects.NONE : new Ink.Effects(new Ink.Gradient(flat.background(), flat.foreground(), downwards), 1, 1);
    }

    static Color mixed(Color one, Color other) {
        return new Color((one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2);
    }

    private static double radius(Shape.Flat flat, Rectangle box) {
        double wanted = flat.corners() == null ? 0 : Math.min(flat.corners().width(), flat.corners().height()) / 2.0;
        return Math.min(wanted, Math.min(box.width(), box.height()) / 2);
    }

    static Ink ink(Color fill, Border border) {
        boolean drawn = border != null && border.size() > 0;
        return new Ink(fill, drawn ? border.color() : null, drawn ? border.size() : 0, drawn ? border.line() : LineStyle.SOLID, false);
    }

    private static Contour lozenge(Rectangle box) {
        return Contour.polygon(new Point(box.centreX(), box.y()), new Point(box.right(), box.centreY()), new Point(box.centreX(), box.bottom()),
                new Point(box.x(), box.centreY()));
    }

    private static List<Drawing> note(Rectangle box, Color color, Border border) {
        Ink ink = border != null && border.size() > 0 ? ink(color, border) : Ink.both(color, mixed(color, Color.BLACK), 1);
        double x = box.right() - FOLD;
        double y = box.y() + FOLD;
        Contour sheet = Contour.polygon(new Point(box.x(), box.y()), new Point(x, box.y()), new Point(box.right(), y),
                new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()));
        Contour fold = Contour.through(false, List.of(new Point(x, box.y()), new Point(x, y), new Point(box.right(), y)));
        return List.of(new PathDrawing(sheet, ink), new PathDrawing(fold, new Ink(null, ink.stroke(), ink.width(), ink.line(), false)));
    }

    private static List<Drawing> dot(Rectangle box, Color color, int stroke) {
        double side = Math.min(box.width(), box.height());
        Rectangle ring = new Rectangle(box.centreX() - side / 2, box.centreY() - side / 2, side, side);
        double inner = side * 0.55;
        Rectangle core = new Rectangle(box.centreX() - inner / 2, box.centreY() - inner / 2, inner, inner);
        return List.of(new OvalDrawing(ring, Ink.both(Color.WHITE, color, stroke)), new OvalDrawing(core, Ink.fill(color)));
    }

    private static Drawing bundled(Rectangle box, Shape.BundledImage image, Border border) {
        return switch (image.image()) {
            case SQUARE, PROVIDED_SHAPE -> new BoxDrawing(box, 0, ink(image.color(), border));
            case DOT -> new OvalDrawing(box, ink(image.color(), border));
            case RING -> new OvalDrawing(box, Ink.line(image.color(), Math.max(2, box.width() / 8)));
            case STROKE -> new BoxDrawing(new Rectangle(box.x(), box.centreY() - 1, box.width(), 2), 0, Ink.fill(image.color()));
            case TRIANGLE -> new PathDrawing(Contour.polygon(new Point(box.centreX(), box.y()), new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom())), ink(image.color(), border));
        };
    }

    private List<Drawing> image(Rectangle box, String path, Border border, Color text) {
        List<Drawing> drawings = new ArrayList<>(
                symbols.symbol(path).map(each -> each.drawn(box, text)).orElse(List.of(new BoxDrawing(box, 0, Ink.fill(MISSING)))));
        if (border != null && border.size() > 0) {
            drawings.add(new BoxDrawing(box, 0, ink(null, border)));
        }
        return drawings;
    }

    private static List<Drawing> gauge(Rectangle box, Shape.Gauge gauge) {
        List<Drawing> drawings = new ArrayList<>();
        int count = gauge.sections().size();
        boolean rows = gauge.alignment() != Shape.Gauge.Alignment.HORIZONTAL;
        for (int i = 0; i < count; i++) {
            Shape.Gauge.Section section = gauge.sections().get(i);
            Rectangle bar = rows ? new Rectangle(box.x(), box.y() + i * box.height() / count, box.width(), box.height() / count)
                    : new Rectangle(box.x() + i * box.width() / count, box.y(), box.width() / count, box.height());
            double range = Math.max(1.0, (double) section.maximum() - section.minimum());
            double share = Math.clamp(((double) section.value() - section.minimum()) / range, 0, 1);
            drawings.add(new BoxDrawing(bar, 0, Ink.fill(section.background())));
            drawings.add(new BoxDrawing(new Rectangle(bar.x(), bar.y(), bar.width() * share, bar.height()), 0, Ink.fill(section.foreground())));
        }
        return drawings;
    }
}
