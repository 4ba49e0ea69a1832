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

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void soundModel_hasNoErrors() throws IOException {
        Run run = Run.of("validate", new OrderModel().writeTo(folder.resolve("order.sightline")));

        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().contains("No errors"), run.out());
    }

    @Test
    void hiddenStepInStoredView_isAnErrorAndNoticedOnLoading() throws IOException {
        OrderModel model = new OrderModel().withHiddenStepInView();

        Run run = Run.of("validate", model.writeTo(folder.resolve("order.sightline")), "--format", "json");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("Pick"), run.err());
        JsonObject finding = findings(run).stream().filter(found -> found.get("rule").getAsString().equals("CV01")).findFirst().orElseThrow();
        assertEquals(Set.of("rule", "severity", "element", "message", "remedy"), finding.keySet());
        assertEquals("error", finding.get("severity").getAsString());
        assertTrue(finding.get("message").getAsString().contains("Pick"));
        assertFalse(finding.get("remedy").getAsString().isBlank());
        JsonObject element = finding.getAsJsonObject("element");
        assertEquals(Set.of("id", "type", "name"), element.keySet());
        assertEquals(model.view.getId(), element.get("id").getAsString());
        assertEquals("CustomerView", element.get("type").getAsString());
    }

    @Test
    void strict_countsWarnings() throws IOException {
        OrderModel model = new OrderModel();
        model.process.setOrganization(null);
        Path file = model.writeTo(folder.resolve("order.sightline"));

        Run lenient = Run.of("validate", file);
        Run strict = Run.of("validate", file, "--strict");

        assertTrue(lenient.out().contains("warning"), lenient.out());
        assertEquals(List.of(0, 1), List.of(lenient.exitCode(), strict.exitCode()));
    }

    @Test
    void companyRules_holdBesideTheirMistakes() throws IOException {
        Path rules = Files.writeString(folder.resolve("house.ocl"), """
                -- severity: error
                -- message: Steps are named by two words at least.
                -- remedy: Add a verb.
                context Activity
                inv TwoWords: name.indexOf(' ') > 0

                context Activity
                inv Broken: nonsense > 0
                """);

        Run run = Run.of("validate", new OrderModel().writeTo(folder.resolve("order.sightline")), "--rules", rules, "--format", "json");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("house.ocl:8:13"), run.err());
        List<JsonObject> broken = findings(run).stream().filter(found -> found.get("rule").getAsString().equals("TwoWords")).toList();
        assertEquals(Set.of("Order", "Receive", "Pick", "Pack", "Deliver"),
                Set.copyOf(broken.stream().map(found -> found.getAsJsonObject("element").get("name").getAsString()).toList()));
        assertEquals("Add a verb.", broken.get(0).get("remedy").getAsString());
    }

    @Test
    void rulesBesideTheModel_holdUnasked() throws IOException {
        Files.writeString(folder.resolve("order.rules.ocl"), "context Activity inv NeverPick: name <> 'Pick'");

        Run run = Run.of("validate", new OrderModel().writeTo(folder.resolve("order.sightline")), "--format", "json");

        assertTrue(findings(run).stream().anyMatch(found -> found.get("rule").getAsString().equals("NeverPick")), run.out());
    }

    @Test
    void missingRules_areRefused() throws IOException {
        Run run = Run.of("validate", new OrderModel().writeTo(folder.resolve("order.sightline")), "--rules", folder.resolve("absent.ocl"));

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("absent.ocl"), run.err());
    }

    private static List<JsonObject> findings(Run run) {
        return StreamSupport.stream(run.json().getAsJsonArray("findings").spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }
}
