/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * <pre>
 * [a] 0..100 x 0..40      [b] 200..300 x 100..140
 * </pre>
 */
class HandRouteTest {

    private static final Rectangle A = new Rectangle(0, 0, 100, 40);
    private static final Rectangle B = new Rectangle(200, 100, 100, 40);

    private static HandRoute between(Rectangle source, Rectangle target) {
        return new HandRoute(source, NodeShape.RECTANGLE, target, NodeShape.RECTANGLE);
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    @Test
    void bends_leadFromBorderToBorder() {
        List<Point> way = between(A, B).through(List.of(at(130, 20), at(130, 120))).orElseThrow();
        assertEquals(List.of(at(100, 20), at(130, 20), at(130, 120), at(200, 120)), way);
    }

    @Test
    void oneBend_leavesSidewaysWhereItCan() {
        assertEquals(List.of(at(100, 20), at(250, 20), at(250, 100)), between(A, B).through(List.of(at(250, 20))).orElseThrow());
        assertEquals(List.of(at(50, 40), at(50, 120), at(200, 120)), between(A, B).through(List.of(at(50, 120))).orElseThrow());
    }

    @Test
    void movedBox_takesTheBendBesideItAlong() {
        Rectangle lower = A.moved(0, 60);
        List<Point> way = between(lower, B).through(List.of(at(130, 20), at(130, 120))).orElseThrow();
        assertEquals(List.of(at(100, 80), at(130, 80), at(130, 120), at(200, 120)), way, "the upright piece stays at 130");
    }

    @Test
    void bendsThatCameToLieInABox_makeNoSense() {
        assertEquals(Optional.empty(), between(A.moved(80, 0), B).through(List.of(at(130, 20), at(130, 120))));
        assertEquals(Optional.empty(), between(A, B.moved(-100, 0)).through(List.of(at(130, 20), at(130, 120))), "the target stands on the last bend");
    }

    @Test
    void wayThroughTheOtherBox_makesNoSense() {
        Rectangle between = new Rectangle(110, 0, 60, 40);
        assertEquals(Optional.empty(), between(A, between).through(List.of(at(200, 20), at(200, 60), at(140, 60))), "it would leave through the target");
    }

    @Test
    void diamond_isMetAtItsOutline() {
        HandRoute route = new HandRoute(A, NodeShape.DIAMOND, B, NodeShape.RECTANGLE);
        Point start = route.through(List.of(at(130, 10), at(130, 120))).orElseThrow().get(0);
        assertEquals(75, start.x(), 0.01, "halfway down the upper right side");
    }

    @Test
    void innerPiece_isMovedAside() {
        List<Point> way = List.of(at(100, 20), at(130, 20), at(130, 120), at(200, 120));
        assertEquals(List.of(at(160, 20), at(160, 120)), between(A, B).bendsAfterMove(way, 1, 30));
    }

    @Test
    void firstPieceMovedOffItsBox_staysJoinedByAShortOne() {
        List<Point> way = List.of(at(100, 20), at(150, 20), at(150, 120), at(200, 120));
        assertEquals(List.of(at(116, 20), at(116, 70), at(150, 70), at(150, 120)), between(A, B).bendsAfterMove(way, 0, 50));
        assertEquals(List.of(at(150, 30), at(150, 120)), between(A, B).bendsAfterMove(way, 0, 10), "within the side it slides");
    }

    @Test
    void straightWay_isBentAtBothEnds() {
        Rectangle right = A.moved(200, 0);
        List<Point> way = List.of(at(100, 20), at(200, 20));
        assertEquals(List.of(at(116, 20), at(116, 80), at(184, 80), at(184, 20)), between(A, right).bendsAfterMove(way, 0, 60));
    }

    @Test
    void pieceDraggedOntoTheLineOfTheNext_vanishes() {
        List<Point> way = List.of(at(100, 20), at(116, 20), at(116, 80), at(184, 80), at(184, 20), at(200, 20));
        assertEquals(List.of(), between(A, A.moved(200, 0)).bendsAfterMove(way, 2, -57), "straight again");
    }

    @Test
    void whateverIsDragged_waysRunAtRightAnglesFromBorderToBorder() {
        Random random = new Random(7);
        int sound = 0;
        for (int i = 0; i < 3_000; i++) {
            Rectangle source = A.moved(random.nextInt(300), random.nextInt(300));
            Rectangle target = B.moved(random.nextInt(300), random.nextInt(300));
            HandRoute route = between(source, target);
            List<Point> way = RightAngles.between(source, target);
            for (int k = 0; k < 4 && !way.isEmpty(); k++) {
                List<Point> bends = route.bendsAfterMove(way, random.nextInt(way.size() - 1), random.nextInt(200) - 100);
                way = bends.isEmpty() ? List.of() : route.through(bends).orElse(List.of());
                sound += way.isEmpty() ? 0 : 1;
                check(way, source, target);
            }
        }
        assertTrue(sound > 2_000, "most of them lead somewhere: " + sound);
    }

    private static void check(List<Point> way, Rectangle source, Rectangle target) {
        for (int i = 1; i < way.size(); i++) {
            assertTrue(way.get(i).x() == way.get(i - 1).x() || way.get(i).y() == way.get(i - 1).y(), "at right angles: " + way);
        }
        if (!way.isEmpty()) {
            assertTrue(isOnBorder(way.get(0), source) && isOnBorder(way.get(way.size() - 1), target), "from border to border: " + way);
        }
    }

    private static boolean isOnBorder(Point point, Rectangle box) {
        boolean upright = point.x() == box.x() || point.x() == box.right();
        boolean level = point.y() == box.y() || point.y() == box.bottom();
        return upright && point.y() >= box.y() && point.y() <= box.bottom() || level && point.x() >= box.x() && point.x() <= box.right();
    }
}
