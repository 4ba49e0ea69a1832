/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Picture;
import org.sightline.viewpoint.style.Color;

/**
 * <pre>
 * band +---------------------------+
 *      |  [a]--ab--[b]     [c]     |
 *      |   m                       |   m: a mark on a
 *      +---------------------------+
 * </pre>
 */
class CutOutTest {

    private static final Color BLACK = new Color(0, 0, 0);

    private final Scene scene = scene();

    private static Scene scene() {
        Map<String, SceneItem> items = new LinkedHashMap<>();
        put(items, item("band", ItemKind.BAND, null, new Rectangle(0, 0, 500, 100)));
        put(items, new SceneItem("ab", ItemKind.EDGE, null, null, new Rectangle(150, 40, 50, 1), null,
                List.of(new Point(150, 40), new Point(200, 40)), "a", "b", drawing("ab", new Rectangle(150, 40, 50, 1))));
        put(items, item("a", ItemKind.NODE, "band", new Rectangle(100, 20, 50, 40)));
        put(items, item("b", ItemKind.NODE, "band", new Rectangle(200, 20, 50, 40)));
        put(items, item("c", ItemKind.NODE, "band", new Rectangle(400, 20, 50, 40)));
        put(items, item("m", ItemKind.MARK, "a", new Rectangle(100, 55, 10, 10)));
        return new Scene(items, Picture.Heads.NONE, new Size(500, 100));
    }

    private static void put(Map<String, SceneItem> items, SceneItem item) {
        items.put(item.key(), item);
    }

    private static SceneItem item(String key, ItemKind kind, String parent, Rectangle bounds) {
        return new SceneItem(key, kind, null, parent, bounds, null, List.of(), null, null, drawing(key, bounds));
    }

    private static Group drawing(String key, Rectangle bounds) {
        return new Group(key, "", "", "", List.of(new BoxDrawing(bounds, 0, Ink.fill(BLACK))));
    }

    private static List<String> shown(Picture picture) {
        return picture.drawings().stream().map(each -> ((Group) each).id()).toList();
    }

    @Test
    void chosenSteps_comeWithTheirMarksAndTheFlowBetweenThem() {
        assertEquals(List.of("ab", "a", "b", "m"), shown(CutOut.of(scene, List.of("a", "b"), "Two")));
    }

    @Test
    void oneStep_leavesItsFlowsBehind() {
        assertEquals(List.of("a", "m"), shown(CutOut.of(scene, List.of("a"), "One")));
    }

    @Test
    void row_comesWithAllThatStandsInIt() {
        assertEquals(List.of("band", "ab", "a", "b", "c", "m"), shown(CutOut.of(scene, List.of("band"), "Row")));
    }

    @Test
    void picture_isJustLargeEnoughAndStartsAtItsMargin() {
        Picture picture = CutOut.of(scene, List.of("c"), "One");
        assertEquals(50 + 16, picture.width());
        assertEquals(40 + 16, picture.height());
        Drawing box = ((Group) picture.drawings().get(0)).drawings().get(0);
        assertEquals(new Rectangle(8, 8, 50, 40), ((BoxDrawing) box).bounds());
    }

    @Test
    void unknownKeys_giveAnEmptyPicture() {
        Picture picture = CutOut.of(scene, List.of("nothing"), "Nothing");
        assertTrue(picture.drawings().isEmpty());
        assertTrue(picture.width() >= 1 && picture.height() >= 1);
    }
}
