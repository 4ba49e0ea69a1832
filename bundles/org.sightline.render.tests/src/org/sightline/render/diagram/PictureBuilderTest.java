/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Rectangle;
import org.sightline.render.PackageCharts;
import org.sightline.render.Selection;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Placement;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.scene.Scene;

class PictureBuilderTest {

    private static List<Group> groups(List<Drawing> drawings, String kind) {
        List<Group> found = new ArrayList<>();
        for (Drawing each : drawings) {
            if (each instanceof Group group) {
                if (group.kind().equals(kind)) {
                    found.add(group);
                }
                found.addAll(groups(group.drawings(), kind));
            }
        }
        return found;
    }

    private static Rectangle box(Group step) {
        return ((BoxDrawing) step.drawings().get(0)).bounds();
    }

    private static void assertTextsInside(Picture picture) {
        for (Group step : groups(picture.drawings(), "Step")) {
            for (Drawing each : step.drawings()) {
                if (each instanceof TextDrawing text) {
                    double left = text.x() + text.offset();
                    assertTrue(left >= box(step).x() && left + text.width() <= box(step).right(), () -> text + " in " + box(step));
                    assertTrue(text.baseline() <= box(step).bottom() && text.baseline() - text.font().size() / 2 >= box(step).y(), text.text());
                }
            }
        }
    }

    @Property(tries = 40)
    void texts_areNeverClipped(@ForAll @Size(min = 1, max = 6) List<@StringLength(max = 80) String> names, @ForAll @IntRange(max = 3) int marks) {
        PackageCharts charts = new PackageCharts("x");
        EPackage lane = charts.lane("Lane");
        EClass last = null;
        for (String each : names) {
            EClass step = charts.step(lane, each);
            for (int i = 0; i < marks; i++) {
                charts.mark(step);
            }
            if (last != null) {
                charts.flow(last, step, each);
            }
            last = step;
        }
        Picture picture = charts.picture();
        assertTextsInside(picture);
        for (Drawing each : picture.drawings()) {
            Rectangle extent = Extent.of(each);
            boolean inside = new Rectangle(0, 0, picture.width(), picture.height()).contains(extent, 1);
            assertTrue(inside || extent.width() == 0, () -> extent + " outside " + picture.width() + " x " + picture.height());
        }
    }

    @Test
    void marks_standInTheUpperRightCornerAboveTheText() {
        PackageCharts charts = new PackageCharts("x");
        EClass step = charts.step(charts.lane("Lane"), "Await the quotation");
        charts.mark(step);
        charts.mark(step);
        Picture picture = charts.picture();
        Rectangle box = box(groups(picture.drawings(), "Step").get(0));
        List<Group> marks = groups(picture.drawings(), "Mark");
        assertEquals(2, marks.size());
        for (Group each : marks) {
            assertTrue(box.contains(Extent.of(each), 1), () -> Extent.of(each) + " in " + box);
        }
        assertFalse(Extent.of(marks.get(0)).overlaps(Extent.of(marks.get(1))));
        assertTextsInside(picture);
    }

    @Test
    void options_takeAwayTitleLegendAndSource() {
        PackageCharts charts = new PackageCharts("x");
        charts.step(charts.lane("Lane"), "Ask");
        Picture bare = charts.charts().picture("packages", charts.root(), Selection.DEFAULT, PictureOptions.BARE).orElseThrow();
        for (String kind : List.of("heading", "legend", "source")) {
            assertTrue(groups(bare.drawings(), kind).isEmpty(), kind);
            assertEquals(1, groups(charts.picture().drawings(), kind).size(), kind);
        }
        assertEquals("x", bare.title());
    }

    @Test
    void heads_coverTheNamesOfTheRows() {
        PackageCharts charts = new PackageCharts("x");
        charts.step(charts.lane("Customer"), "Ask");
        Picture picture = charts.picture();
        assertEquals("Customer", ((TextDrawing) picture.heads().names().get(0).name().drawings().get(0)).text());
        assertTrue(picture.heads().left() >= picture.heads().names().get(0).place().width());
    }

    @Test
    void messagesToRows_endAtTheirBorders_orCrossThem() {
        PackageCharts charts = new PackageCharts("x");
        EPackage partner = charts.lane("Partner");
        EPackage desk = charts.lane("Desk");
        EClass ask = charts.step(desk, "Ask");
        EPackage other = charts.lane("Other");
        charts.message(ask, partner, "Question");
        charts.message(partner, ask, "Answer");
        charts.message(desk, other, "Report");
        Scene scene = charts.scene(Placement.NONE);

        Map<String, SceneItem> rows = new HashMap<>();
        scene.items().values().stream().filter(each -> each.kind() == ItemKind.BAND).forEach(each -> rows.put(each.view().label(), each));
        Map<String, SceneItem> messages = new HashMap<>();
        scene.items().values().stream().filter(each -> each.kind() == ItemKind.EDGE).forEach(each -> messages.put(each.view().label(), each));
        assertEquals(rows.get("Partner").bounds().bottom(), messages.get("Question").route().getLast().y());
        assertEquals(rows.get("Partner").bounds().bottom(), messages.get("Answer").route().getFirst().y());
        assertTrue(rows.get("Desk").bounds().bottom() > messages.get("Report").route().getFirst().y());
        assertTrue(rows.get("Other").bounds().y() < messages.get("Report").route().getLast().y());
        assertEquals(rows.get("Partner").key(), messages.get("Question").target());
    }

    /** 5,000 rows: a picture, in good time and with room for each row. */
    @Test
    void thousandsOfRows_giveAPicture() {
        PackageCharts charts = new PackageCharts("x");
        for (int i = 0; i < 5000; i++) {
            EClass step = charts.step(charts.lane("Lane " + i), "Step " + i);
            charts.flow(step, step, "");
        }
        Picture picture = charts.picture();
        assertEquals(5000, picture.heads().names().size());
        assertTrue(picture.height() > 5000 * 24);
    }

    @Test
    void step_withHundredsOfFlows_givesAPicture() {
        PackageCharts charts = new PackageCharts("x");
        EPackage lane = charts.lane("Lane");
        EClass hub = charts.step(lane, "Hub");
        for (int i = 0; i < 500; i++) {
            charts.flow(hub, charts.step(lane, "S" + i), "");
        }
        assertEquals(500, groups(charts.picture().drawings(), "Flow").size());
    }
}
