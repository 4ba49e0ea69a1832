/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.diagrams.Diagram;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.render.diagram.SceneDraft;
import org.sightline.render.scene.Placement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.specification.Description;

class DocumentChartsTest {

    private static final String CHART = "physical";

    @TempDir
    private Path folder;
    private DocumentCharts charts;
    private ModelDocument document;
    private CustomerProcess process;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        process = document.portfolio().getProcesses().get(0);
        charts = DocumentCharts.of(document);
    }

    /** What the editor asks for, read from views of its own. */
    private LayoutInput input(Placement placement) {
        try (LiveDiagram live = LiveDiagram.open(charts.session(), charts.session().representation(CHART), process).orElseThrow()) {
            return charts.scenes().draft(charts.session(), live.diagram(), placement).input();
        }
    }

    /** A layout goes by the ids of its input, so that these very texts tell of which of two equal inputs it was made. */
    private static String id(Geometry geometry) {
        return geometry.nodes().keySet().iterator().next();
    }

    private static String id(LayoutInput input) {
        return input.nodes().get(0).id();
    }

    @Test
    void rehearsedLayout_isThatOfTheFirstWhoAsksForTheSame() {
        charts.rehearse(CHART, process, Placement.NONE);
        LayoutInput input = input(Placement.NONE);

        Geometry rehearsed = charts.layout(input);

        assertNotSame(id(input), id(rehearsed));
        assertEquals(ProcessLayout.of(input), rehearsed);
        assertSame(id(input), id(charts.layout(input)), "it is kept no longer");
    }

    @Test
    void rehearsedLayout_isNotThatOfAnotherPlacement() {
        charts.rehearse(CHART, process, Placement.NONE);
        LayoutInput input = input(new Placement(Map.of(id(input(Placement.NONE)), new Point(500, 10)), Map.of()));

        Geometry placed = charts.layout(input);

        assertSame(id(input), id(placed));
        assertEquals(ProcessLayout.of(input), placed);
    }

    @Test
    void rehearsedChart_goesToTheFirstWhoOpensIt() {
        charts.rehearse(CHART, process, Placement.NONE);
        Description description = charts.session().representation(CHART);

        try (LiveDiagram first = charts.open(description, process).orElseThrow(); LiveDiagram second = charts.open(description, process).orElseThrow()) {
            SceneDraft draft = charts.firstDraft(first, Placement.NONE, false);
            SceneDraft other = charts.firstDraft(second, Placement.NONE, false);

            assertNotSame(first, second);
            assertSame(id(draft.input()), id(charts.layout(draft.input())), "it is what was laid out");
            assertNotSame(draft, other);
            draft.unwatch();
            other.unwatch();
        }
    }

    @Test
    void rehearsedChart_isNotAnotherChart() {
        charts.rehearse(CHART, process, Placement.NONE);
        Description journey = charts.session().representation("journey-map");

        try (LiveDiagram shown = charts.open(journey, process).orElseThrow()) {
            assertEquals(journey, shown.diagram().plan().description());
        }
    }

    @Test
    void rehearsedChart_followsTheModelUntilItIsShown() {
        charts.rehearse(CHART, process, Placement.NONE);
        document.execute(document.edits().set(process.getLanes().get(0), Literals.NAMED_ELEMENT__NAME, "Whoever"));

        LiveDiagram live = charts.open(charts.session().representation(CHART), process).orElseThrow();
        Diagram diagram = document.diagrams().standard(CHART, process.getId(), "Chart");
        try (LiveScene shown = new LiveScene(charts, live, diagram, new DiagramStates(charts.session().representation(CHART)))) {
            List<String> labels = shown.scene().items().values().stream().filter(each -> each.view() != null).map(each -> each.view().label()).toList();
            assertTrue(labels.contains("Whoever"), labels::toString);
        }
    }

    @Test
    void rehearsedChart_isDrawnAnewForAnotherPlacement() {
        charts.rehearse(CHART, process, Placement.NONE);
        try (LiveDiagram live = charts.open(charts.session().representation(CHART), process).orElseThrow()) {
            String node = id(input(Placement.NONE));
            SceneDraft placed = charts.firstDraft(live, new Placement(Map.of(node, new Point(500, 10)), Map.of()), false);

            assertNotNull(placed.input().nodes().stream().filter(each -> each.id().equals(node)).findFirst().orElseThrow().fixed());
            placed.unwatch();
        }
    }
}
