/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Size;
import org.sightline.layout.stored.InputBytes;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.render.scene.Placement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.viewpoint.diagram.LiveDiagram;

/** Layouts from one start to the next. A start is a document that is read anew. */
class KeptLayoutsTest extends DiagramTest {

    private static final String CHART = "physical";

    private KeptLayouts kept;

    @BeforeEach
    void keepInFolder() {
        kept = new KeptLayouts(files(), Runnable::run);
    }

    private DerivedFiles files() {
        return DerivedFiles.in(folder.resolve("derived"), "1");
    }

    private static CustomerProcess process(ModelDocument document) {
        return document.portfolio().getProcesses().get(0);
    }

    private DocumentCharts started(Path file) throws Exception {
        ModelDocument document = ModelDocument.open(file);
        DocumentCharts charts = new DocumentCharts(document, kept);
        charts.rehearse(CHART, process(document), Placement.NONE);
        return charts;
    }

    private static LayoutInput input(DocumentCharts charts, String chart, EObject carrier) {
        try (LiveDiagram live = LiveDiagram.open(charts.session(), charts.session().representation(chart), carrier).orElseThrow()) {
            return charts.scenes().draft(charts.session(), live.diagram(), Placement.NONE).input();
        }
    }

    private LayoutInput input(Path file) throws Exception {
        ModelDocument document = ModelDocument.open(file);
        return input(new DocumentCharts(document, kept), CHART, process(document));
    }

    @Test
    void start_keepsTheLayoutForTheNext() throws Exception {
        Path file = PhoneOrder.write(folder);
        LayoutInput input = input(file);
        assertEquals(Optional.empty(), kept.find(input));

        started(file);

        assertEquals(Optional.of(ProcessLayout.of(input)), kept.find(input));
    }

    @Test
    void start_takesWhatWasKept() throws Exception {
        Path file = PhoneOrder.write(folder);
        LayoutInput input = input(file);
        Geometry laidOut = ProcessLayout.of(input);
        Geometry marked = new Geometry(laidOut.bands(), laidOut.columns(), laidOut.nodes(), laidOut.labels(), laidOut.edges(), laidOut.lines(),
                new Size(laidOut.size().width() + 7, laidOut.size().height()));
        kept.keep(input, marked);

        assertEquals(marked, started(file).layout(input));
    }

    @Test
    void layoutThatCannotBeRead_isMadeAgain() throws Exception {
        Path file = PhoneOrder.write(folder);
        LayoutInput input = input(file);
        files().keep("layout", InputBytes.of(input), new byte[] {1, 2, 3});
        assertTrue(files().find("layout", InputBytes.of(input)).isPresent());

        Geometry laidOut = started(file).layout(input);

        assertEquals(ProcessLayout.of(input), laidOut);
        assertEquals(Optional.of(laidOut), kept.find(input));
    }

    @Test
    void chartsOfTheExample_surviveExactly() throws Exception {
        ModelDocument document = ModelDocument.open(example());
        DocumentCharts charts = new DocumentCharts(document, kept);
        int found = 0;
        for (String chart : charts.charts().diagrams()) {
            for (EObject carrier : charts.charts().carriers(chart, process(document))) {
                if (charts.charts().canCarry(chart, carrier)) {
                    LayoutInput input = input(charts, chart, carrier);
                    Geometry geometry = ProcessLayout.of(input);
                    kept.keep(input, geometry);
                    assertEquals(Optional.of(geometry), kept.find(input), chart);
                    found++;
                }
            }
        }
        assertTrue(found > 5, found + " charts");
    }

    @Test
    void savedModel_isLaidOutForTheNextStart() throws Exception {
        Path file = PhoneOrder.write(folder);
        DiagramContext context = edited(file, CHART);
        assertFalse(folder.resolve("derived").toFile().exists(), "before it is saved");

        context.document().save();

        LayoutInput next = input(file);
        assertEquals(context.scene().draft().input(), next);
        assertEquals(Optional.of(ProcessLayout.of(next)), kept.find(next));
    }

    @Test
    void chartThatNoStartShowsFirst_isNotKept() throws Exception {
        DiagramContext context = edited(PhoneOrder.write(folder), "logical");

        context.document().save();

        assertFalse(folder.resolve("derived").toFile().exists());
    }

    /** A chart in the workbench, whose first step has got a longer name. */
    private DiagramContext edited(Path file, String chart) throws Exception {
        ModelDocument document = document(open(file));
        DocumentCharts charts = new DocumentCharts(document, kept);
        assertSame(charts, document.companion(DocumentCharts.class, () -> charts), "nobody has asked for them before");
        DiagramContext context = openDiagram(file, chart);
        LayoutInput before = context.scene().draft().input();
        FlowNode step = process(document).getLanes().get(0).getNodes().get(0);
        document.execute(document.edits().set(step, Literals.NAMED_ELEMENT__NAME, "A name that takes more lines than one in any symbol of the chart"));
        assertNotEquals(before, context.scene().draft().input());
        return context;
    }
}
