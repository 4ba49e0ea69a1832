/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class ViewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void json_holdsWhatTheCustomerMeetsInOrder() throws IOException {
        Run run = view(new OrderModel(), "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        JsonObject view = run.json();
        assertEquals("Ordering", view.get("process").getAsString());
        assertEquals("departments", view.get("as").getAsString());
        List<JsonObject> elements = objects(view, "elements");
        assertEquals(List.of("Paper runs out", "Order", "Take order", "Deliver", "Receive", "Served"),
                elements.stream().map(element -> element.get("name").getAsString()).toList());
        for (JsonObject element : elements) {
            assertEquals(Set.of("id", "type", "name", "lane", "phase", "customerFacing"), element.keySet());
            assertTrue(element.get("customerFacing").getAsBoolean());
        }
        assertEquals(5, objects(view, "flows").size());
        JsonObject stretch = objects(view, "hiddenStretches").get(0);
        assertEquals(elements.get(2).get("id"), stretch.get("source"));
        assertEquals(elements.get(3).get("id"), stretch.get("target"));
        assertEquals("[\"Shop\"]", stretch.get("lanes").toString());
        assertTrue(stretch.get("minutes").isJsonNull());
    }

    @Test
    void text_readsAsTheCustomersLife() throws IOException {
        Run run = view(new OrderModel());

        assertTrue(run.out().contains("Buyer  Order\n"), run.out());
        assertTrue(run.out().contains("hidden: Shop, until “Deliver”"), run.out());
        assertFalse(run.out().contains("Pick"), run.out());
    }

    @Test
    void storedViewWithHiddenStep_showsTheRestAndSaysSo() throws IOException {
        Run run = view(new OrderModel().withHiddenStepInView(), "--view", "What the buyer sees");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("Pick") && run.err().contains("CV01"), run.err());
        assertFalse(run.out().contains("Pick"), run.out());
    }

    @Test
    void storedViewOfNodesOnly_keepsThePathBetweenThem() throws IOException {
        OrderModel model = new OrderModel();
        model.view.getElements().removeIf(element -> !(element instanceof org.sightline.model.customerprocess.FlowNode));

        Run run = view(model, "--view", "What the buyer sees", "--format", "json");

        assertEquals(5, objects(run.json(), "flows").size());
    }

    @Test
    void singleEntity_isOneLaneOfTheOrganisation() throws IOException {
        Run run = view(new OrderModel(), "--as", "single-entity", "--format", "json");

        assertEquals("single-entity", run.json().get("as").getAsString());
        assertEquals(Set.of("Buyer", "Shop"),
                Set.copyOf(objects(run.json(), "elements").stream().map(element -> element.get("lane").getAsString()).toList()));
    }

    @Test
    void output_isAFile() throws IOException {
        Path file = folder.resolve("view.json");

        Run run = view(new OrderModel(), "--format", "json", "--output", file);

        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertTrue(Files.readString(file).startsWith("{"));
    }

    @Test
    void processWithoutCustomer_isSaidPlainly() throws IOException {
        OrderModel model = new OrderModel();
        model.process.getLanes().get(0).setRole(org.sightline.model.customerprocess.LaneRole.EXTERNAL);
        model.process.getViews().clear();

        Run run = view(model);

        assertTrue(run.err().contains("no lane of the customer"), run.err());
    }

    @Test
    void unknownNames_areWrongUsage() throws IOException {
        Run process = view(new OrderModel(), "--process", "Returning");
        Run view = view(new OrderModel(), "--view", "What the shop sees");
        Run form = view(new OrderModel(), "--as", "teams");

        assertEquals(List.of(2, 2, 2), List.of(process.exitCode(), view.exitCode(), form.exitCode()));
        assertTrue(process.err().contains("“Ordering”"), process.err());
        assertTrue(view.err().contains("What the shop sees"), view.err());
        assertTrue(form.err().contains("single-entity"), form.err());
    }

    @Test
    void outputOverTheModel_isRefusedAndTheModelKept() throws IOException {
        Path model = new OrderModel().writeTo(folder.resolve("order.sightline"));
        byte[] before = Files.readAllBytes(model);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), model);

        Run same = Run.of("view", model, "--output", model);
        Run linked = Run.of("view", model, "--output", link);

        assertEquals(List.of(5, 5), List.of(same.exitCode(), linked.exitCode()));
        assertTrue(same.err().contains("order.sightline"), same.err());
        assertEquals(new String(before), Files.readString(model));
    }

    @Test
    void severalProcessesOfAName_areToldApartById() throws IOException {
        OrderModel model = new OrderModel();
        var other = org.sightline.model.customerprocess.SightlineFactory.eINSTANCE.createCustomerProcess();
        other.setName("Ordering");
        model.portfolio.getProcesses().add(other);

        Run byName = view(model, "--process", "Ordering");
        Run byId = view(model, "--process", model.process.getId());

        assertEquals(List.of(2, 0), List.of(byName.exitCode(), byId.exitCode()));
        assertTrue(byName.err().contains(other.getId()), byName.err());
    }

    private Run view(OrderModel model, Object... options) throws IOException {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "view";
        arguments[1] = model.writeTo(folder.resolve("order.sightline"));
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    private static List<JsonObject> objects(JsonObject parent, String member) {
        return StreamSupport.stream(parent.getAsJsonArray(member).spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }
}
