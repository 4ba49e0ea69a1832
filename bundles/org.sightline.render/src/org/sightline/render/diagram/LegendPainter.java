/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.Shape;

/**
 * Explains what a chart shows, and nothing else: steps, then events, flows, marks and causes, each with the first style shown, and the colours
 * that active layers give by value. What an entry is called says the option {@code legend} of the mapping's role, an expression asked on the
 * element shown; without it, it is the label of the mapping. What has neither a role nor a label is not explained.
 */
final class LegendPainter {

    /** Height of a row of entries. */
    static final double ROW = 20;

    /** What is explained, in the order of the entries. */
    private static final List<RoleKind> EXPLAINED = List.of(RoleKind.STEP, RoleKind.GATEWAY, RoleKind.EVENT, RoleKind.BORDER_EVENT, RoleKind.WAIT,
            RoleKind.SEQUENCE, RoleKind.MESSAGE, RoleKind.HIDDEN, RoleKind.ATTACHED, RoleKind.BORDER, RoleKind.ANNOTATION, RoleKind.TIE);
    private static final Font FONT = Font.of(FontFace.REGULAR, 10.5);
    private static final Color TEXT = new Color(0x3A, 0x41, 0x49);
    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 13;
    private static final double GAP = 7;
    private static final double BETWEEN = 22;

    private final DiagramPlan plan;
    private final Roles roles;
    private final RoleQuestions questions;
    private final TextMeasure measure;
    private final ShapePainter shapes;
    /** For each kind the labels of the mappings and for each of these the entries by their texts, so that what is alike stands together. */
    private final Map<RoleKind, Map<String, Map<String, LegendEntry>>> entries = new EnumMap<>(RoleKind.class);
    private final List<LegendEntry> scales;

    LegendPainter(DiagramPlan plan, Roles roles, RoleQuestions questions, TextMeasure measure, ShapePainter shapes) {
        this.plan = plan;
        this.roles = roles;
        this.questions = questions;
        this.measure = measure;
        this.shapes = shapes;
        scales = new ColorScales(measure, roles, questions).entries(plan);
    }

    /** @param view something that the chart shows */
    void shows(View view) {
        Role role = roles.role(plan.description().name(), view.mapping().name()).orElse(null);
        String text = role == null || !EXPLAINED.contains(role.kind()) ? "" : text(role, view);
        if (!text.isEmpty()) {
            entries.computeIfAbsent(role.kind(), kind -> new LinkedHashMap<>()).computeIfAbsent(label(view), label -> new LinkedHashMap<>())
                    .computeIfAbsent(text, said -> new LegendEntry(said, place -> sample(view, place), SAMPLE_WIDTH));
        }
    }

    private static String label(View view) {
        return CleanText.line(view.mapping().description().text("label"));
    }

    private String text(Role role, View view) {
        String said = questions.text(role.option("legend"), view);
        return said.isEmpty() ? label(view) : said;
    }

    private List<LegendEntry> all() {
        List<LegendEntry> all = new ArrayList<>();
        EXPLAINED.forEach(kind -> entries.getOrDefault(kind, Map.of()).values().forEach(alike -> all.addAll(alike.values())));
        all.addAll(scales);
        return all;
    }

    private double width(LegendEntry entry) {
        return entry.width() + GAP + measure.width(entry.text(), FONT);
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
        for (LegendEntry each : all()) {
            if (left > x && left + width(each) > x + width) {
                left = x;
                top += ROW;
            }
            drawings.add(entry(each, left, top));
            left += width(each) + BETWEEN;
        }
        return drawings;
    }

    /**
     * @param width room
     * @return height that the legend needs there; 0 if there is nothing to explain
     */
    double height(double width) {
        double left = 0;
        double height = all().isEmpty() ? 0 : ROW;
        for (LegendEntry each : all()) {
            boolean next = left > 0 && left + width(each) > width;
            height += next ? ROW : 0;
            left = (next ? 0 : left) + width(each) + BETWEEN;
        }
        return height;
    }

    private Drawing entry(LegendEntry entry, double x, double y) {
        Rectangle place = new Rectangle(x, y + (ROW - SAMPLE_HEIGHT) / 2, entry.width(), SAMPLE_HEIGHT);
        List<Drawing> drawings = new ArrayList<>(entry.sample().drawn(place));
        double baseline = y + (ROW - measure.lineHeight(FONT)) / 2 + measure.baseline(FONT);
        drawings.add(Line.of(x + entry.width() + GAP, baseline, entry.text(), FONT, TEXT, measure));
        return Group.of("legend-entry", drawings);
    }

    private List<Drawing> sample(View view, Rectangle place) {
        return switch (view) {
            case Box box -> box(box, place);
            case Edge edge -> edge(edge, place);
        };
    }

    private List<Drawing> box(Box box, Rectangle place) {
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
            return List.of(new PathDrawing(Contour.through(false, ends(place)), Ink.line(Color.GRAY, 1)));
        }
        List<Point> ends = ends(place);
        double width = Math.max(style.width(), 1);
        ArrowHead head = ArrowHead.of(style.targetArrow());
        List<Drawing> drawings = new ArrayList<>();
        Contour line = Contour.through(false, List.of(ends.get(0), ends.get(1).moved(-head.trim(), 0)));
        drawings.add(new PathDrawing(line, new Ink(null, style.color(), width, style.line(), false)));
        drawings.addAll(ArrowHead.of(style.sourceArrow()).drawn(ends.get(0), ends.get(1), style.color(), width));
        drawings.addAll(head.drawn(ends.get(1), ends.get(0), style.color(), width));
        return drawings;
    }
}
