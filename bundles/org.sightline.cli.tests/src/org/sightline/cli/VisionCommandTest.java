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
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.SightlineFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class VisionCommandTest {

    @TempDir
    private Path folder;

    @Test
    void json_listsStepsServedAndPartsThatServeNone() throws IOException {
        OrderModel model = new OrderModel();
        BusinessSystem archive = SightlineFactory.eINSTANCE.createBusinessSystem();
        archive.setName("Archive");
        model.portfolio.getOrganizations().get(0).getSystems().add(archive);

        Run run = vision(model, "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        JsonObject shop = objects(run.json(), "parts").get(0);
        assertEquals(Set.of("id", "type", "name", "serves"), shop.keySet());
        assertEquals(List.of("Organization", "Shop"), List.of(shop.get("type").getAsString(), shop.get("name").getAsString()));
        assertEquals(List.of("Order 0", "Receive 0"), objects(shop, "serves").stream()
                .map(step -> step.get("name").getAsString() + " " + step.get("handOffs").getAsInt()).toList());
        assertEquals(List.of("Archive"), objects(run.json(), "servingNone").stream().map(part -> part.get("name").getAsString()).toList());
    }

    @Test
    void ofStep_isWhatStandsBehindIt() throws IOException {
        Run run = vision(new OrderModel(), "--of", "Receive");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("Shop\n  Receive"), run.out());
        assertTrue(!run.out().contains("Order,"), run.out());
    }

    @Test
    void ofUnknown_isWrongUsage() throws IOException {
        Run run = vision(new OrderModel(), "--of", "Janitor");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Janitor"), run.err());
    }

    private Run vision(OrderModel model, Object... options) throws IOException {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "vision";
        arguments[1] = model.writeTo(folder.resolve("order.sightline"));
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    private static List<JsonObject> objects(JsonObject parent, String member) {
        return StreamSupport.stream(parent.getAsJsonArray(member).spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }
}
