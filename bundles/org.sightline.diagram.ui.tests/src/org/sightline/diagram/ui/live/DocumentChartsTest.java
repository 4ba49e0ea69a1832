/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.render.scene.Placement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.viewpoint.diagram.LiveDiagram;

class DocumentChartsTest {

    private static final String CHART = "physical";

    @TempDir
    private Path folder;
    private DocumentCharts charts;
    private CustomerProcess process;

    @BeforeEach
    void open() throws Exception {
        ModelDocument document = ModelDocument.open(PhoneOrder.write(folder));
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
}
