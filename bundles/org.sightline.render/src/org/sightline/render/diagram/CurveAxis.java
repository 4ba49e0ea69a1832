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
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/** The scale behind the points of a curve: a faint line at the ends and the middle of the range over the whole row, with the numbers. */
final class CurveAxis {

    private static final Color LINE = new Color(0xC4, 0xC9, 0xCF);
    private static final Color NUMBER = new Color(0x5B, 0x64, 0x6E);
    private static final Font FONT = Font.of(FontFace.REGULAR, 9);
    private static final double INSET = 4;

    private final Painting painting;

    CurveAxis(Painting painting) {
        this.painting = painting;
    }

    /**
     * @param nodes all nodes
     * @return a scale for each row that has points, by the rows' ids
     */
    Map<String, Group> drawn(List<NodeFigure> nodes) {
        Map<String, Group> drawings = new LinkedHashMap<>();
        for (NodeFigure each : nodes) {
            if (each.role().kind() == RoleKind.POINT && each.band() != null && !drawings.containsKey(each.band())) {
                drawings.put(each.band(), scale(painting.geometry().bands().get(each.band()), each));
            }
        }
        return drawings;
    }

    private Group scale(Headed band, NodeFigure point) {
        double least = RoleQuestions.number(point.role().option("min"), -2);
        double greatest = RoleQuestions.number(point.role().option("max"), 2);
        List<Drawing> drawings = new ArrayList<>();
        for (double share : new double[] {0, 0.5, 1}) {
            Rectangle dot = NodePainter.dot(painting.curveRoom(point), share);
            double y = Math.floor(dot.centreY()) + 0.5;
            String number = number(least + share * (greatest - least));
            double width = painting.measure().width(number, FONT);
            double x = band.head().right() + INSET;
            drawings.add(new TextDrawing(x, y + baseline(), number, width, FONT, NUMBER, Anchor.LEFT, false));
            List<Point> ends = List.of(new Point(x + width + INSET, y), new Point(band.bounds().right(), y));
            Ink ink = Ink.line(LINE, 1);
            drawings.add(new PathDrawing(Contour.through(false, ends), share == 0.5 ? ink : ink.dashed(LineStyle.DOT)));
        }
        return Group.of("scale", drawings);
    }

    private double baseline() {
        TextMeasure measure = painting.measure();
        return measure.baseline(FONT) - measure.lineHeight(FONT) / 2;
    }

    private static String number(double value) {
        String digits = value == Math.rint(value) ? Long.toString(Math.abs((long) value)) : Double.toString(Math.abs(value));
        return value > 0 ? "+" + digits : value < 0 ? "\u2212" + digits : digits;
    }
}
