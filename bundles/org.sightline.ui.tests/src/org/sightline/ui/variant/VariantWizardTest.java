/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelEditor;

class VariantWizardTest extends WorkbenchTest {

    @Test
    void variant_takesTheDiagramsAlongAndIsOneStep() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        ModelDocument document = document(editor);
        CustomerProcess process = document.portfolio().getProcesses().get(0);
        FlowNode step = (FlowNode) element(editor, "Pack the paper");
        Diagram diagram = document.diagrams().standard("physical", process.getId(), "Order by phone \u2013 Physical");
        document.execute(document.diagramEdits().place(diagram, Map.of(PlaceKey.of("Step", step.getId()), NodePosition.at(300, 8))));
        editor.reveal(step);
        dialogs.expect("New Variant", dialog -> {
            Screenshot.take("new-variant");
            user.click(button(dialog, "What-if: an idea to try out"));
            assertEquals("Order by phone (what if)", name(dialog).getText());
            assertFalse(button(dialog, "How another organisation does it:").isEnabled());
            name(dialog).setText("Order by phone");
            assertTrue(((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage().startsWith("There is a process called"));
            assertFalse(button(dialog, "Finish").isEnabled());
            Screenshot.take("new-variant-name-taken");
            name(dialog).setText("Paper in an hour");
            user.click(button(dialog, "Finish"));
        });

        user.choose("Model", "New Variant");
        dialogs.verify();

        List<CustomerProcess> processes = document.portfolio().getProcesses();
        assertEquals(2, processes.size());
        CustomerProcess variant = processes.get(1);
        assertSame(process, variant.getBaseline());
        assertEquals(ProcessKind.WHAT_IF, variant.getKind());
        Diagram copy = document.diagrams().of(variant.getId()).get(0);
        assertEquals("Paper in an hour \u2013 Physical", copy.name());
        assertEquals(List.of(NodePosition.at(300, 8)), List.copyOf(copy.places().values()));
        assertSame(document, ((DocumentEditor) page().getActiveEditor()).document().orElseThrow());
        Screenshot.take("new-variant-made");

        document.domain().getCommandStack().undo();
        assertEquals(1, processes.size());
        assertEquals(List.of(diagram), document.diagrams().diagrams());
    }

    private Text name(Shell dialog) {
        return user.labelled(dialog, "&Name:", Text.class);
    }

    private Button button(Shell dialog, String text) {
        return user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text));
    }
}
