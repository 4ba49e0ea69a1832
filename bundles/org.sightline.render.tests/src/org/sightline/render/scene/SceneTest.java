/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Picture;

class SceneTest {

    private static final int ITEMS = 700;

    private final Map<String, SceneItem> items = new LinkedHashMap<>();

    SceneTest() {
        for (int i = ITEMS; i > 0; i--) {
            items.put("n" + i, item("n" + i, i));
        }
    }

    private static SceneItem item(String key, double x) {
        Group drawing = new Group(key, "", "", "", List.of());
        return new SceneItem(key, ItemKind.NODE, null, null, new Rectangle(x, 0, 10, 10), null, List.of(), null, null, drawing);
    }

    private Scene scene() {
        return new Scene(items, Picture.Heads.NONE, new Size(800, 100));
    }

    @Test
    void items_areInTheOrderOfDrawingWhateverBecomesOfTheMapTheyCameIn() {
        Scene scene = scene();
        Map<String, SceneItem> copy = new LinkedHashMap<>(items);
        items.clear();

        assertEquals(List.copyOf(copy.entrySet()), List.copyOf(scene.items().entrySet()));
        assertSame(copy.get("n1"), scene.items().get("n1"));
        assertNull(scene.items().get("n0"));
        assertFalse(scene.items().containsKey("n0"));
        assertThrows(UnsupportedOperationException.class, () -> scene.items().remove("n1"));
    }

    @Test
    void drawnItems_areInTheCopyAloneAtTheirOldPlaces() {
        Scene before = scene();
        SceneItem first = item("n700", 1_000);
        SceneItem last = item("n1", 2_000);

        Scene after = before.with(List.of(first, last));

        items.put("n700", first);
        items.put("n1", last);
        assertEquals(List.copyOf(items.values()), List.copyOf(after.items().values()));
        assertEquals(700, before.items().get("n700").bounds().x());
        assertEquals(1, before.items().get("n1").bounds().x());
    }

    @Test
    void itemThatIsNotThere_isRefused() {
        Scene scene = scene();
        List<SceneItem> unknown = List.of(item("m", 0));
        assertThrows(NoSuchElementException.class, () -> scene.with(unknown));
    }
}
