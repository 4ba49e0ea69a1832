/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Path;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.Shape;

/** Explains the figures and colours that a chart shows: those whose roles have a text for the legend, in the order of the roles file. */
final class LegendPainter {

    /** Height of a row of entries. */
    static final double ROW = 20;

    private static final Font FONT = Font.of(FontFace.REGULAR, 10.5);
    private static final Color TEXT = new Color(0x3A, 0x41, 0x49);
    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 13;
    private static final double GAP = 7;
    private static final double BETWEEN = 22;

    private final Map<String, Role> roles;
    private final List<String> layers;
    private final TextMeasure measure;
    private final ShapePainter shapes;
    private final Map<String, View> shown = new LinkedHashMap<>();

    LegendPainter(Map<String, Role> roles, List<String> layers, TextMeasure measure, ShapePainter shapes) {
        this.roles = roles;
        this.layers = layers;
        this.measure = measure;
        this.shapes = shapes;
    }

    /** @param view something that the chart shows */
    void shows(View view) {
        shown.putIfAbsent(view.mapping().name(), view);
    }

    private List<Map.Entry<String, Role>> entries() {
        return roles.entrySet().stream().filter(each -> !each.getValue().legend().isEmpty()).filter(this::isShown).toList();
    }

    private boolean isShown(Map.Entry<String, Role> entry) {
        boolean active = entry.getValue().layer().isEmpty() || layers.contains(entry.getValue().layer());
        return active && (entry.getValue().kind() == RoleKind.SWATCH || shown.containsKey(entry.getKey()));
    }

    /**
     * @param x left edge
     * @param y upper edge
     * @param width room; at least one entry stands in a row
     * @return the rows of entries, empty if there is nothing to explain
     */
    List<Drawing> drawn(double x, double y, double width) {
        List<Drawing> drawings = new ArrayList<>();
        double left = x;
        double top = y;
        for (Map.Entry<String, Role> each : entries()) {
            String text = CleanText.line(each.getValue().legend());
            double needed = SAMPLE_WIDTH + GAP + measure.width(text, FONT);
            if (left > x && left + needed > x + width) {
                left = x;
                top += ROW;
            }
            drawings.add(entry(each, text, left, top));
            left += needed + BETWEEN;
        }
        return drawings;
    }

    /**
     * @param width room
     * @return height that the legend needs there; 0 if there is nothing to explain
     */
    double height(double width) {
        double left = 0;
        double height = entries().isEmpty() ? 0 : ROW;
        for (Map.Entry<String, Role> each : entries()) {
            double needed = SAMPLE_WIDTH + GAP + measure.width(CleanText.line(each.getValue().legend()), FONT);
            boolean next = left > 0 && left + needed > width;
            height += next ? ROW : 0;
            left = (next ? 0 : left) + needed + BETWEEN;
        }
        return height;
    }

    private Drawing entry(Map.Entry<String, Role> entry, String text, double x, double y) {
        Rectangle place = new Rectangle(x, y + (ROW - SAMPLE_HEIGHT) / 2, SAMPLE_WIDTH, SAMPLE_HEIGHT);
        List<Drawing> drawings = new ArrayList<>(sample(entry, place));
        double baseline = y + (ROW - measure.lineHeight(FONT)) / 2 + measure.baseline(FONT);
        drawings.add(Line.of(x + SAMPLE_WIDTH + GAP, baseline, text, FONT, TEXT, measure));
        return Group.of("legend-entry", drawings);
    }

    private List<Drawing> sample(Map.Entry<String, Role> entry, Rectangle place) {
        if (entry.getValue().kind() == RoleKind.SWATCH) {
            int rgb = Integer.parseInt(entry.getValue().detail().substring(1), 16);
            Color color = new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
            return List.of(new BoxDrawing(place, 2, Ink.fill(color)));
        }
        return switch (shown.get(entry.getKey())) {
            case Box box -> box(box, entry.getValue().kind(), place);
            case Edge edge -> edge(edge, place);
        };
    }

    private List<Drawing> box(Box box, RoleKind kind, Rectangle place) {
        if (kind == RoleKind.LINE) {
            Ink ink = box.style() == null || box.style().border().size() <= 0 ? Ink.line(Color.GRAY, 1) : ShapePainter.ink(null, box.style().border());
            return List.of(new PathDrawing(Path.through(false, ends(place)), ink));
        }
        boolean compact = box.style() != null && !(box.style().shape() instanceof Shape.Square || box.style().shape() instanceof Shape.Flat);
        double side = SAMPLE_HEIGHT + 2;
        Rectangle square = new Rectangle(place.centreX() - side / 2, place.centreY() - side / 2, side, side);
        return shapes.drawn(compact ? square : place, box.style());
    }

    private static List<Point> ends(Rectangle place) {
        return List.of(new Point(place.x(), Math.rint(place.centreY()) + 0.5), new Point(place.right(), Math.rint(place.centreY()) + 0.5));
    }

    private static List<Drawing> edge(Edge edge, Rectangle place) {
        EdgeStyle style = edge.style();
        if (style == null) {
            return List.of(new PathDrawing(Path.through(false, ends(place)), Ink.line(Color.GRAY, 1)));
        }
        List<Point> ends = ends(place);
        double width = Math.max(style.width(), 1);
        ArrowHead head = ArrowHead.of(style.targetArrow());
        List<Drawing> drawings = new ArrayList<>();
        Path line = Path.through(false, List.of(ends.get(0), ends.get(1).moved(-head.trim(), 0)));
        drawings.add(new PathDrawing(line, new Ink(null, style.color(), width, style.line(), false)));
        drawings.addAll(ArrowHead.of(style.sourceArrow()).drawn(ends.get(0), ends.get(1), style.color(), width));
        drawings.addAll(head.drawn(ends.get(1), ends.get(0), style.color(), width));
        return drawings;
    }
}
