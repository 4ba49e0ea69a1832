/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.ui.driver.PhoneOrder;

class ViewLinesTest {

    private final CustomerProcess process = new PhoneOrder().create().getProcesses().get(0);

    @Test
    void phases_holdTheStepsInTheCustomersOrder() {
        List<ViewLine> lines = lines();

        assertEquals(List.of("Place", "Receive", "Units that the customer meets (2)"), texts(lines));
        assertEquals("Paper runs out", lines.get(0).children().get(0).text());
        assertEquals("Office manager", lines.get(0).children().get(0).lane());
    }

    @Test
    void hiddenWork_isToldWithLanesAndMinutes() {
        ViewLine rings = lines().get(0).children().stream().filter(line -> line.text().equals("Phone rings")).findFirst().orElseThrow();

        assertEquals("followed by hidden work of Call centre, Warehouse", rings.remark());
        assertEquals("then Ship the paper", rings.children().get(0).text());
    }

    @Test
    void processWithoutPhases_showsStepsAtTheTop() {
        process.getPhases().clear();
        process.eAllContents().forEachRemaining(element -> {
            if (element instanceof FlowNode node) {
                node.setPhase(null);
            }
        });

        assertEquals("Paper runs out", lines().get(0).text());
    }

    @Test
    void processWithoutCustomer_hasNoLines() {
        process.getLanes().get(0).setRole(LaneRole.ORGANIZATION);

        assertEquals(List.of(), lines());
    }

    private List<ViewLine> lines() {
        return new ViewLines(CustomerViews.derive(process, ViewForm.DEPARTMENTS)).lines();
    }

    private static List<String> texts(List<ViewLine> lines) {
        return lines.stream().map(ViewLine::text).toList();
    }
}
