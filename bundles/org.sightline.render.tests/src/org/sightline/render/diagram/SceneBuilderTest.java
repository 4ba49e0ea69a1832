/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Geometry;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Size;
import org.sightline.render.Charts;
import org.sightline.render.PackageCharts;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Placement;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.LiveDiagram;

class SceneBuilderTest {

    private final PackageCharts charts = new PackageCharts("x");
    private final EPackage lane = charts.lane("Customer");
    private final EClass ask = charts.step(lane, "Ask");
    private final EClass pay = charts.step(lane, "Pay");

    SceneBuilderTest() {
        charts.flow(ask, pay, "yes");
        charts.mark(ask);
    }

    private static SceneItem named(Scene scene, ItemKind kind, String label) {
        return scene.items().values().stream().filter(each -> each.kind() == kind && each.view().label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void items_knowTheirPlacesAndWhatTheyJoin() {
        Scene scene = charts.scene(Placement.NONE);
        SceneItem row = named(scene, ItemKind.BAND, "Customer");
        SceneItem first = named(scene, ItemKind.NODE, "Ask");
        SceneItem second = named(scene, ItemKind.NODE, "Pay");
        SceneItem flow = named(scene, ItemKind.EDGE, "yes");
        SceneItem mark = scene.items().values().stream().filter(each -> each.kind() == ItemKind.MARK).findFirst().orElseThrow();
        assertEquals(ask, first.element());
        assertEquals(row.key(), first.parent());
        assertEquals(first.key(), mark.parent());
        assertEquals(List.of(first.key(), second.key()), List.of(flow.source(), flow.target()));
        assertTrue(row.bounds().contains(first.bounds(), 0));
        assertTrue(first.bounds().contains(first.label(), 0));
        assertTrue(flow.label().centreX() > first.bounds().right() && flow.label().centreX() < second.bounds().x(), "the text is at the line");
        assertEquals(first.bounds().right(), flow.route().get(0).x(), 1);
    }

    @Test
    void items_standInTheOrderOfTheirKinds() {
        List<ItemKind> kinds = new ArrayList<>();
        charts.scene(Placement.NONE).items().values().forEach(each -> kinds.add(each.kind()));
        assertEquals(List.of(ItemKind.BAND, ItemKind.EDGE, ItemKind.NODE, ItemKind.NODE, ItemKind.MARK), kinds);
    }

    @Test
    void sameModel_givesSameDrawings() {
        Map<String, SceneItem> one = charts.scene(Placement.NONE).items();
        Map<String, SceneItem> other = charts.scene(Placement.NONE).items();
        assertEquals(one.keySet(), other.keySet());
        one.forEach((key, item) -> assertEquals(item.drawing(), other.get(key).drawing(), key));
    }

    @Test
    void bentEdge_runsAlongItsBendsWithItsText() {
        SceneItem flow = named(charts.scene(Placement.NONE), ItemKind.EDGE, "yes");
        SceneItem first = named(charts.scene(Placement.NONE), ItemKind.NODE, "Ask");
        double out = first.bounds().width() + 8;
        double in = flow.route().get(1).x() - first.bounds().x() - 8;
        List<Point> bends = List.of(new Point(out, 10), new Point(out, 90), new Point(in, 90), new Point(in, 10));
        Scene bent = charts.scene(new Placement(Map.of(), Map.of(), Map.of(flow.key(), bends)));
        SceneItem after = named(bent, ItemKind.EDGE, "yes");
        assertEquals(6, after.route().size());
        assertEquals(first.bounds().y() + 90, after.route().get(2).y(), 0.01);
        assertTrue(after.label().y() > first.bounds().y(), "the text went along");
        assertTrue(bent.size().height() >= after.route().get(2).y(), "the chart grew");
        assertNotEquals(flow, after);
    }

    /** The new name has the same letters, so that nothing else has to give way. */
    @Test
    void changedName_changesThatStepOnly() {
        Scene before = charts.scene(Placement.NONE);
        ask.setName("ksA");
        Scene after = charts.scene(Placement.NONE);
        TreeSet<String> changed = new TreeSet<>();
        after.items().forEach((key, item) -> {
            if (!item.drawing().equals(before.items().get(key).drawing())) {
                changed.add(key);
            }
        });
        assertEquals(List.of(named(after, ItemKind.NODE, "ksA").key()), List.copyOf(changed));
    }

    @Test
    void placedStep_staysWhereItWasPut() {
        String key = named(charts.scene(Placement.NONE), ItemKind.NODE, "Pay").key();
        SceneItem there = charts.scene(new Placement(Map.of(key, new Point(300, 40)), Map.of())).items().get(key);
        SceneItem further = charts.scene(new Placement(Map.of(key, new Point(380, 40)), Map.of())).items().get(key);
        assertEquals(80, further.bounds().x() - there.bounds().x());
        assertEquals(there.bounds().y(), further.bounds().y());
    }

    @Test
    void leastSizes_enlargeRowsAndSteps() {
        Scene plain = charts.scene(Placement.NONE);
        String row = named(plain, ItemKind.BAND, "Customer").key();
        String step = named(plain, ItemKind.NODE, "Ask").key();
        Scene large = charts.scene(new Placement(Map.of(), Map.of(row, new Size(0, 400), step, new Size(200, 1))));
        assertTrue(large.items().get(row).bounds().height() >= 400);
        assertEquals(200, large.items().get(step).bounds().width());
        assertEquals(plain.items().get(step).bounds().height(), large.items().get(step).bounds().height());
        assertNotEquals(plain.size(), large.size());
    }

    /** A chart that is open, as an editor has it. */
    private final class Open implements AutoCloseable {

        private final LiveDiagram live;
        private final SceneDraft draft;
        private final Geometry geometry;
        private final Scene scene;

        Open() {
            Charts made = charts.charts();
            live = LiveDiagram.open(made.session(), made.session().representation("packages"), charts.root()).orElseThrow();
            draft = made.scenes().draft(made.session(), live.diagram(), Placement.NONE);
            geometry = ProcessLayout.of(draft.input());
            scene = draft.scene(geometry);
        }

        Optional<Repaint> repaint() {
            return draft.repaint(scene, geometry, live.refresh().changed());
        }

        @Override
        public void close() {
            live.close();
        }
    }

    @Test
    void repaint_drawsTheChangedStepAsAWholeNewSceneWould() {
        try (Open open = new Open()) {
            ask.setName("ksA");
            Repaint repaint = open.repaint().orElseThrow();
            assertTrue(repaint.fits());
            assertEquals(List.of("ksA"), repaint.drawn().stream().map(each -> each.view().label()).toList());
            Scene anew = charts.scene(Placement.NONE);
            anew.items().forEach((key, item) -> assertEquals(item.drawing(), repaint.scene().items().get(key).drawing(), key));
            assertEquals(repaint.scene(), open.draft.scene(open.geometry));
        }
    }

    @Test
    void repaint_tellsWhenTheStepNeedsMoreRoom() {
        try (Open open = new Open()) {
            ask.setName("Ask for something that takes much longer to say");
            Repaint repaint = open.repaint().orElseThrow();
            assertFalse(repaint.fits());
            assertEquals(open.scene.items().get(repaint.drawn().get(0).key()).bounds(), repaint.drawn().get(0).bounds(), "where it was");
        }
    }

    @Test
    void repaint_isNotForNewSteps() {
        try (Open open = new Open()) {
            charts.step(lane, "Receive");
            assertTrue(open.repaint().isEmpty());
        }
    }

    @Test
    void provisionalGeometry_keepsWhatWasAndPutsWhatIsNewBehindWhatLeadsToIt() {
        try (Open open = new Open()) {
            EClass receive = charts.step(lane, "Receive");
            charts.flow(pay, receive, "");
            Charts made = charts.charts();
            SceneDraft draft = made.scenes().draft(made.session(), made.session().diagram("packages", charts.root()).orElseThrow(), Placement.NONE);
            Geometry provisional = ProvisionalGeometry.of(open.geometry, draft.input()).orElseThrow();
            open.geometry.nodes().forEach((id, box) -> assertEquals(box, provisional.nodes().get(id), id));
            Scene scene = draft.scene(provisional);
            SceneItem before = named(scene, ItemKind.NODE, "Pay");
            SceneItem fresh = named(scene, ItemKind.NODE, "Receive");
            assertTrue(fresh.bounds().x() > before.bounds().right());
            assertFalse(fresh.bounds().overlaps(before.bounds()));
        }
    }

    @Test
    void provisionalGeometry_isAbsentWhereARowIsNew() {
        try (Open open = new Open()) {
            charts.lane("Shop");
            Charts made = charts.charts();
            SceneDraft draft = made.scenes().draft(made.session(), made.session().diagram("packages", charts.root()).orElseThrow(), Placement.NONE);
            assertTrue(ProvisionalGeometry.of(open.geometry, draft.input()).isEmpty());
        }
    }
}
