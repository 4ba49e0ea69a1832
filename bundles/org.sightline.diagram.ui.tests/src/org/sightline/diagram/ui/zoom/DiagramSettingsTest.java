/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.ui.settings.Settings;

class DiagramSettingsTest extends DiagramTest {

    private final Settings settings = new Settings();

    @AfterEach
    void restore() {
        InstanceScope.INSTANCE.getNode("org.sightline.ui").remove("chart");
        InstanceScope.INSTANCE.getNode("org.sightline.ui").remove("firstSight");
    }

    @Test
    void process_opensInTheChartThatIsSet() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        CustomerProcess process = context.document().portfolio().getProcesses().get(0);
        assertEquals("physical", DiagramOpener.chartOf(process));

        settings.chart("blueprint");

        assertEquals("blueprint", DiagramOpener.chartOf(process));
    }

    @Test
    void diagram_firstShowsWhatIsSet() throws Exception {
        settings.firstSight(Settings.FirstSight.WHOLE);

        DiagramContext context = openDiagram(example(), "physical");

        user.waitUntil("whole chart", () -> context.viewer().root().zooming().getZoom() < 0.5);
        assertTrue(context.viewer().root().area().width >= context.scene().scene().size().width());
    }
}
