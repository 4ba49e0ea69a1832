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
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

    @TempDir
    private Path folder;
    private OrderModel order;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        order = new OrderModel();
        model = order.writeTo(folder.resolve("order.sightline"));
    }

    @Test
    void text_listsTheStepsBelowTheirLanes() {
        Run run = Run.of("table", model, "--table", "steps");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Steps \u00B7 Ordering\n"), run.out());
        assertTrue(run.out().indexOf("\nShop") < run.out().indexOf("\n  Pick"), run.out());
    }

    @Test
    void everyTable_canBeMade() {
        for (String each : new String[] {"steps", "fail-points", "steps-by-systems", "touchpoints-by-channels"}) {
            assertEquals(0, Run.of("table", model, "--table", each, "--format", "csv").exitCode(), each);
        }
    }

    @Test
    void output_saysTheForm() throws IOException {
        Path csv = folder.resolve("steps.csv");
        Path html = folder.resolve("steps.HTML");

        Run.of("table", model, "--table", "steps", "--output", csv);
        Run.of("table", model, "--table", "steps", "--output", html);

        assertTrue(Files.readString(csv).contains("\r\n"));
        assertTrue(Files.readString(html).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void formulas_areHarmlessInCsv() throws IOException {
        order.pick.setName("=HYPERLINK(\"http://example.org\")");
        order.writeTo(model);

        Run run = Run.of("table", model, "--table", "steps", "--format", "csv");

        assertTrue(run.out().contains("\"'=HYPERLINK(\"\"http://example.org\"\")\""), run.out());
    }

    @Test
    void unknownNames_areWrongUsage_andSayWhatThereIs() {
        Run table = Run.of("table", model, "--table", "stages");
        Run none = Run.of("table", model);
        Run format = Run.of("table", model, "--table", "steps", "--format", "xlsx");
        Run process = Run.of("table", model, "--table", "steps", "--process", "Buying");

        assertEquals(2, table.exitCode());
        assertTrue(table.err().contains("“fail-points”"), table.err());
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("“fail-points”"), none.err());
        assertEquals(2, format.exitCode());
        assertEquals(2, process.exitCode());
    }

    @Test
    void model_isNeverOverwritten() throws IOException {
        String before = Files.readString(model);

        Run run = Run.of("table", model, "--table", "steps", "--output", model);

        assertEquals(5, run.exitCode());
        assertEquals(before, Files.readString(model));
    }
}
