/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.io.diagrams.LaneHeight;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.layout.Point;
import org.sightline.layout.Size;
import org.sightline.render.Selection;
import org.sightline.render.scene.Placement;

class SavedChartTest {

    private final DiagramBook book = new DiagramBook();
    private final DiagramEdits edits = new DiagramEdits(book);
    private final Diagram diagram = diagram();

    private Diagram diagram() {
        carryOut(edits.create("For the board", "physical", "order"));
        return book.diagrams().get(0);
    }

    private static void carryOut(Command command) {
        assertTrue(command.canExecute());
        command.execute();
    }

    @Test
    void untouchedDiagram_showsWhatChartsShowByThemselves() {
        assertEquals(Selection.DEFAULT, SavedChart.selection(diagram));
        assertEquals(Placement.NONE, SavedChart.placement(diagram));
    }

    @Test
    void switches_becomeTheSelection() {
        carryOut(edits.change(diagram, diagram.settings().withLayer("times", true).withLayer("systems", false).withFilter("batch", true)
                .withHidden(Set.of("step/a"))));
        assertEquals(new Selection(List.of("times"), List.of("systems"), List.of("batch"), Set.of("step/a")), SavedChart.selection(diagram));
    }

    @Test
    void places_becomePositionsLeastSizesAndBends() {
        carryOut(edits.place(diagram, Map.of("a", NodePosition.at(10, 20).sized(120, 60), "lane", new LaneHeight(200),
                "flow", new EdgeBends(List.of(new EdgeBends.Bend(5, -5))))));
        Placement placement = SavedChart.placement(diagram);
        assertEquals(Map.of("a", new Point(10, 20)), placement.positions());
        assertEquals(new Size(150, 60), placement.atLeast("a", new Size(150, 10)));
        assertEquals(200, placement.leastHeight("lane"));
        assertEquals(Map.of("flow", List.of(new Point(5, -5))), placement.bends());
    }
}
