/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SightlineFactory;

import com.google.gson.JsonObject;

class DescribeCommandTest {

    private static final List<String> COUNTS = List.of("lanes", "activities", "subProcesses", "decisions", "parallelGateways", "events",
            "waitPoints", "sequenceFlows", "messageFlows");

    @TempDir
    private Path folder;

    @Test
    void json_countsEveryKind() throws IOException {
        OrderModel model = new OrderModel();

        JsonObject process = described(model);

        assertEquals(model.process.getId(), process.get("id").getAsString());
        assertEquals("Ordering", process.get("name").getAsString());
        assertEquals("Shop", process.get("organization").getAsString());
        assertEquals("as-is", process.get("kind").getAsString());
        assertEquals(List.of(2, 6, 0, 0, 0, 4, 0, 8, 2), counts(process));
    }

    @Test
    void nestedElements_countForTheirOwner() throws IOException {
        OrderModel model = new OrderModel();
        ProcessBody body = SightlineFactory.eINSTANCE.createProcessBody();
        Activity inside = SightlineFactory.eINSTANCE.createActivity();
        body.getNodes().add(inside);
        body.getNodes().add(SightlineFactory.eINSTANCE.createDecision());
        body.getNodes().add(SightlineFactory.eINSTANCE.createParallelGateway());
        body.getNodes().add(SightlineFactory.eINSTANCE.createWaitPoint());
        model.pick.setProcessBody(body);
        Lane shop = model.process.getLanes().get(1);
        shop.getLanes().add(SightlineFactory.eINSTANCE.createLane());
        shop.getLanes().add(SightlineFactory.eINSTANCE.createLane());

        assertEquals(List.of(3, 6, 1, 1, 1, 4, 1, 8, 2), counts(described(model)));
    }

    @Test
    void text_namesProcessAndCounts() throws IOException {
        Run run = Run.of("describe", new OrderModel().writeTo(folder.resolve("order.sightline")));

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Orders: one process\n\nOrdering (as-is, Shop)\n  lanes 2, activities 6,"), run.out());
    }

    private JsonObject described(OrderModel model) throws IOException {
        Run run = Run.of("describe", model.writeTo(folder.resolve("order.sightline")), "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("[\"architecture\",\"logical\",\"physical\",\"job\",\"customer-view\",\"blueprint\",\"journey-map\"]",
                run.json().get("diagrams").toString());
        assertEquals("[\"steps\",\"fail-points\",\"steps-by-systems\",\"touchpoints-by-channels\"]", run.json().get("tables").toString());
        return run.json().getAsJsonArray("processes").get(0).getAsJsonObject();
    }

    private static List<Integer> counts(JsonObject process) {
        return COUNTS.stream().map(name -> process.get(name).getAsInt()).toList();
    }
}
