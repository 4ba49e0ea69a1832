/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class LayoutNoticeTest extends DiagramTest {

    private Path large() throws Exception {
        Portfolio portfolio = new PhoneOrder().create();
        for (int i = 0; i < 600; i++) {
            Activity step = SightlineFactory.eINSTANCE.createActivity();
            step.setName("Step " + i);
            portfolio.getProcesses().get(0).getLanes().get(1).getLanes().get(0).getNodes().add(step);
        }
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(portfolio, file);
        return file;
    }

    private static List<String> notices(DiagramContext context) {
        return Arrays.stream(context.viewer().canvas().getChildren()).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList();
    }

    @Test
    void largeChart_saysThatItIsLaidOutAndThenShowsWhatWasAskedFor() throws Exception {
        ModelDocument document = document(open(large()));
        DiagramContext context = new DiagramOpener(page()).open(document, "physical", document.portfolio().getProcesses().get(0)).orElseThrow()
                .context().orElseThrow();
        Activity last = (Activity) document.portfolio().getProcesses().get(0).getLanes().get(1).getLanes().get(0).getNodes().getLast();
        context.reveal(last);

        assertTrue(context.scene().isProvisional());
        assertTrue(context.scene().scene().items().isEmpty());
        assertEquals(List.of("Laying out the chart …"), notices(context));
        Screenshot.take("diagram-layout-notice");
        user.waitUntil("the chart is laid out", () -> !context.scene().isProvisional());
        assertEquals(List.of(), notices(context));
        assertEquals(List.of(last), context.selectedParts().stream().map(each -> each.element()).toList());
    }

    @Test
    void smallChart_isThereAtOnce() throws Exception {
        ModelDocument document = document(open(PhoneOrder.write(folder)));
        DiagramContext context = new DiagramOpener(page()).open(document, "physical", document.portfolio().getProcesses().get(0)).orElseThrow()
                .context().orElseThrow();
        assertFalse(context.scene().isProvisional());
        assertEquals(List.of(), notices(context));
    }

    @Test
    void diagramClosedWhileItIsLaidOut_letsGoOfTheModel() throws Exception {
        ModelDocument document = document(open(large()));
        new DiagramOpener(page()).open(document, "physical", document.portfolio().getProcesses().get(0)).orElseThrow();
        page().closeAllEditors(false);
        user.settle();

        assertEquals(List.of(), List.copyOf(window().getService(ModelDocuments.class).open()));
    }
}
