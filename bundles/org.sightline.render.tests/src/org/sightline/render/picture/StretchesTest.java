/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Contour.Curve;
import org.sightline.render.picture.Contour.Line;
import org.sightline.render.picture.Contour.Move;

class StretchesTest {

    private static final Rectangle AREA = new Rectangle(1_003, 0, 100, 50);

    private static Contour line(double... places) {
        List<Point> points = IntStream.range(0, places.length / 2).mapToObj(each -> new Point(places[2 * each], places[2 * each + 1]))
                .toList();
        return Contour.through(false, points);
    }

    @Test
    void longLine_isCutWhereItLeavesTheArea() {
        assertEquals(line(1_003, 10, 1_103, 10), Stretches.of(line(0, 10, 1_000_000, 10), AREA, 0));
    }

    @Test
    void dashedLine_beginsWhereItsDashesBeginAnew() {
        assertEquals(line(1_000, 10, 1_103, 10), Stretches.of(line(0, 10, 1_000_000, 10), AREA, 8));
    }

    @Test
    void dashesOfALineBackwards_areCountedFromItsStart() {
        assertEquals(line(1_105, 10, 1_003, 10), Stretches.of(line(10_001, 10, 1, 10), AREA, 8));
    }

    @Test
    void dashesGoOnAroundACorner() {
        assertEquals(line(1_050, -4, 1_050, 50), Stretches.of(line(0, -50, 1_050, -50, 1_050, 500), AREA, 8));
        assertEquals(line(1_050, -1, 1_050, 50), Stretches.of(line(0, -5, 1_050, -5, 1_050, 500), AREA, 1_054));
    }

    @Test
    void dashThatBeginsBeforeACorner_isDrawnFromThere() {
        assertEquals(line(1_000, -5, 1_050, -5, 1_050, 50), Stretches.of(line(0, -5, 1_050, -5, 1_050, 500), AREA, 1_000));
    }

    @Test
    void lineOutOfSight_leavesNothing() {
        assertEquals(List.of(), Stretches.of(line(0, 60, 1_000_000, 60), AREA, 8).segments());
        assertEquals(List.of(), Stretches.of(line(0, 0, 1_000, 1_000), AREA, 0).segments());
    }

    @Test
    void lineThatComesBack_hasTwoStretches() {
        Contour there = Stretches.of(line(1_050, 0, 1_050, 500, 1_060, 500, 1_060, 0), AREA, 0);
        assertEquals(List.of(new Move(new Point(1_050, 0)), new Line(new Point(1_050, 50)), new Move(new Point(1_060, 50)), new Line(new Point(1_060, 0))),
                there.segments());
    }

    @Test
    void curveInSight_isNeverCut() {
        Contour rounded = Contour.rounded(List.of(new Point(0, 48), new Point(1_050, 48), new Point(1_050, 500)), 5);
        Contour cut = Stretches.of(rounded, AREA, 1_047);
        assertEquals(1, cut.segments().stream().filter(Curve.class::isInstance).count());
        assertEquals(new Move(new Point(0, 48)), cut.segments().get(0));
        assertEquals(new Line(new Point(1_045, 48)), cut.segments().get(1));
    }

    @Test
    void lineInSight_staysAsItIs() {
        Contour rounded = Contour.rounded(List.of(new Point(1_010, 5), new Point(1_050, 5), new Point(1_050, 40)), 5);
        assertEquals(rounded, Stretches.of(rounded, AREA, 8));
    }

    @Test
    void closedForm_staysWhole() {
        Contour form = Contour.polygon(new Point(0, 0), new Point(2_000, 0), new Point(2_000, 900));
        assertTrue(form == Stretches.of(form, AREA, 8));
    }
}
