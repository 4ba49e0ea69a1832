/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.RandomChange;
import org.sightline.viewpoint.kit.DiagramText;
import org.sightline.viewpoint.kit.TableText;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.LiveTable;
import org.sightline.viewpoint.table.TableElement;

/** After any changes, what was kept up to date looks like what is made anew. */
class IncrementalRefreshTest {

    @Provide
    Arbitrary<List<List<RandomChange>>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 9);
        Arbitrary<RandomChange> change = Combinators.combine(Arbitraries.integers().between(0, RandomChange.KINDS - 1), number, number, number).as(RandomChange::new);
        return change.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 150, seed = "1")
    void diagram_equalsTheOneMadeAnew(@ForAll("steps") List<List<RandomChange>> steps) {
        check(steps, state -> state);
    }

    @Property(tries = 60, seed = "2")
    void diagramWithFiltersAndLayers_equalsTheOneMadeAnew(@ForAll("steps") List<List<RandomChange>> steps) {
        check(steps, state -> state.show("Offices").filter("Big only").filter("Deep piers"));
    }

    private static void check(List<List<RandomChange>> steps, java.util.function.UnaryOperator<DiagramState> choice) {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        Description description = session.representation("Map");
        try (LiveDiagram live = LiveDiagram.open(session, description, harbour.root()).orElseThrow()) {
            live.state(choice.apply(live.state()));
            live.refresh();
            for (List<RandomChange> step : steps) {
                Map<View, String> before = texts(live.diagram());
                step.forEach(each -> each.apply(harbour));
                RepresentationChange<View> change = live.refresh();
                Diagram anew = session.diagram(description, live.state(), harbour.root()).orElseThrow();
                assertEquals(text(anew), text(live.diagram()));
                explains(change, before, texts(live.diagram()));
                assertSame(RepresentationChange.none(), live.refresh());
            }
        }
    }

    /** Some steps come while the diagram is still behind those before. */
    @Property(tries = 150, seed = "5")
    void diagramBroughtUpToDateBitByBit_equalsTheOneMadeAnew(@ForAll("steps") List<List<RandomChange>> steps) {
        Harbour harbour = derived();
        ViewpointSession session = harbour.open();
        Description description = session.representation("Map");
        try (LiveDiagram live = LiveDiagram.open(session, description, harbour.root()).orElseThrow()) {
            for (int i = 0; i < steps.size(); i++) {
                steps.get(i).forEach(each -> each.apply(harbour));
                live.refresh(i % 3);
                live.refresh(List.copyOf(live.diagram().edges()));
                if (i % 2 == 1 || i == steps.size() - 1) {
                    catchUp(live);
                    assertEquals(text(session.diagram(description, live.state(), harbour.root()).orElseThrow()), text(live.diagram()));
                }
            }
        }
    }

    /** All attributes count as derived, so that what reads them depends on anything. */
    private static Harbour derived() {
        Harbour harbour = new Harbour();
        harbour.root().eClass().getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(each -> each.getEAttributes().stream()).forEach(each -> each.setDerived(true));
        return harbour;
    }

    /** @return how many computations that took */
    private static int catchUp(LiveDiagram live) {
        int rounds = 0;
        while (live.isBehind()) {
            live.refresh(1);
            assertTrue(rounds++ < 1_000, "comes to no end");
        }
        assertSame(RepresentationChange.none(), live.refresh());
        return rounds;
    }

    @Test
    void whatDependsOnAnything_staysBehindWhatHasChanged() {
        Harbour harbour = derived();
        ViewpointSession session = harbour.open();
        try (LiveDiagram live = LiveDiagram.open(session, session.representation("Map"), harbour.root()).orElseThrow()) {
            Harbour.set(harbour.find("Bo"), "name", "Berta");
            live.refresh(0);
            assertTrue(live.isBehind());
            assertTrue(text(live.diagram()).contains("Berta"));
        }
    }

    @Test
    void whatSomebodyLooksAt_hasItsTurnBeforeAllElseThatDependsOnAnything() {
        Harbour harbour = derived();
        ViewpointSession session = harbour.open();
        try (LiveDiagram live = LiveDiagram.open(session, session.representation("Map"), harbour.root()).orElseThrow()) {
            Harbour.set(harbour.find("Bo"), "name", "Berta");
            live.refresh(List.of());
            int all = catchUp(live);
            Harbour.set(harbour.find("Berta"), "name", "Bo");
            live.refresh(List.copyOf(live.diagram().boxes()));
            assertTrue(live.isBehind() && live.diagram().boxes().stream().noneMatch(live::isBehind));
            int rest = catchUp(live);
            assertTrue(0 < rest && rest < all, rest + " of " + all);
        }
    }

    /** Without the name, which a diagram keeps from the moment when it was made. */
    private static String text(Diagram diagram) {
        return DiagramText.of(diagram).lines().skip(1).reduce("", (all, line) -> all + line + "\n");
    }

    private static Map<View, String> texts(Diagram diagram) {
        Map<View, String> texts = new LinkedHashMap<>();
        diagram.boxes().forEach(each -> collect(each, texts));
        diagram.edges().forEach(each -> texts.put(each, each.toString() + each.style() + each.isVisible() + each.beginLabel()));
        return texts;
    }

    private static void collect(Box box, Map<View, String> texts) {
        texts.put(box, box.toString() + box.style() + box.isVisible() + box.size() + box.decorations() + box.children() + box.borders());
        box.borders().forEach(each -> collect(each, texts));
        box.children().forEach(each -> collect(each, texts));
    }

    private static void explains(RepresentationChange<View> change, Map<View, String> before, Map<View, String> after) {
        Set<View> expected = new HashSet<>(before.keySet());
        expected.removeAll(change.removed());
        assertEquals(before.size() - change.removed().size(), expected.size());
        expected.addAll(change.added());
        assertEquals(after.keySet(), expected);
        List<View> unexplained = new ArrayList<>(after.keySet());
        unexplained.removeIf(each -> after.get(each).equals(before.get(each)));
        unexplained.removeAll(change.added());
        // a box shows its children's labels here: these are reported themselves
        Set<View> changed = new HashSet<>(change.changed());
        unexplained.removeIf(each -> changed.contains(each) || each instanceof Box box && box.children().stream().anyMatch(changed::contains)
                || each instanceof Box other && other.borders().stream().anyMatch(changed::contains));
        assertTrue(unexplained.isEmpty(), () -> "changed without being reported: " + unexplained);
    }

    @Property(tries = 100, seed = "3")
    void tables_equalThoseMadeAnew(@ForAll("steps") List<List<RandomChange>> steps) {
        checkTable("Fleet", steps);
        checkTable("Meetings", steps);
    }

    @Property(tries = 100, seed = "4")
    void tablesPaintedWhenAskedFor_equalThoseMadeAnew(@ForAll("steps") List<List<RandomChange>> steps) {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        Description description = session.representation("Fleet");
        try (LiveTable live = LiveTable.openUnpainted(session, description, harbour.root()).orElseThrow()) {
            for (List<RandomChange> step : steps) {
                step.forEach(each -> each.apply(harbour));
                live.refresh();
                List<Line> lines = allLines(live.table().lines());
                live.paint(lines.subList(0, lines.size() / 2));
                live.paint(lines);
                assertEquals(TableText.of(session.table(description, harbour.root()).orElseThrow()), TableText.of(live.table()));
                assertSame(RepresentationChange.none(), live.refresh());
            }
        }
    }

    @Test
    void unpaintedTable_paintsNothingBeforeItIsAskedTo() {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        try (LiveTable live = LiveTable.openUnpainted(session, session.representation("Fleet"), harbour.root()).orElseThrow()) {
            List<Line> lines = allLines(live.table().lines());
            live.paint(lines.subList(0, 1));
            assertTrue(lines.get(0).isPainted());
            assertTrue(lines.stream().skip(1).noneMatch(Line::isPainted));
            assertTrue(lines.get(1).cells().isEmpty());
        }
    }

    private static List<Line> allLines(List<Line> lines) {
        return lines.stream().flatMap(each -> Stream.concat(Stream.of(each), allLines(each.lines()).stream())).toList();
    }

    private static void checkTable(String name, List<List<RandomChange>> steps) {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        Description description = session.representation(name);
        try (LiveTable live = LiveTable.open(session, description, harbour.root()).orElseThrow()) {
            for (List<RandomChange> step : steps) {
                step.forEach(each -> each.apply(harbour));
                RepresentationChange<TableElement> change = live.refresh();
                assertEquals(TableText.of(session.table(description, harbour.root()).orElseThrow()), TableText.of(live.table()));
                assertTrue(change.added().stream().noneMatch(change.changed()::contains));
                assertSame(RepresentationChange.none(), live.refresh());
            }
        }
    }
}
