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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:order">
              <collaboration id="c">
                <participant id="p1" name="Guest" processRef="q1"/>
                <participant id="p2" name="Hotel" processRef="q2"/>
                <messageFlow id="m1" sourceRef="book" targetRef="confirm"/>
              </collaboration>
              <process id="q1"><startEvent id="s1"/><task id="book" name="Book"/><sequenceFlow id="f1" sourceRef="s1" targetRef="book"/></process>
              <process id="q2"><userTask id="confirm" name="Confirm"/><task id="clean" name="Clean"/>
                <sequenceFlow id="f2" sourceRef="confirm" targetRef="clean"/></process>
            </definitions>
            """;

    @TempDir
    private Path folder;
    private Path bpmn;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        bpmn = Files.writeString(folder.resolve("booking.bpmn"), BPMN);
        model = folder.resolve("booking.sightline");
    }

    @Test
    void collaboration_becomesAModelWithACustomerView() {
        Run imported = Run.of("import", bpmn, "--output", model, "--customer", "Guest");
        Run view = Run.of("view", model, "--format", "json");

        assertEquals(0, imported.exitCode(), imported.err());
        assertEquals("", imported.out());
        assertEquals(0, Run.of("validate", model).exitCode());
        assertTrue(view.out().contains("\"Confirm\""), view.out());
        assertFalse(view.out().contains("\"Clean\""), view.out());
    }

    @Test
    void withoutCustomer_theGuessIsSaid() {
        Run imported = Run.of("import", bpmn, "--output", model);

        assertEquals(0, imported.exitCode());
        assertTrue(imported.err().contains("Guest"), imported.err());
    }

    @Test
    void unknownCustomer_isRefusedWithTheNamesThereAre() {
        Run imported = Run.of("import", bpmn, "--output", model, "--customer", "Porter");

        assertEquals(3, imported.exitCode());
        assertTrue(imported.err().contains("Porter") && imported.err().contains("Hotel"), imported.err());
        assertFalse(Files.exists(model));
    }

    @Test
    void tornFile_isRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(bpmn, BPMN.substring(0, 400));

        Run imported = Run.of("import", bpmn, "--output", model);

        assertEquals(3, imported.exitCode());
        assertTrue(imported.err().contains("booking.bpmn:"), imported.err());
        assertFalse(Files.exists(model));
    }

    @Test
    void outputThatCannotBeWritten_isSaid() {
        Run imported = Run.of("import", bpmn, "--output", folder.resolve("absent/booking.sightline"));

        assertEquals(5, imported.exitCode());
        assertTrue(imported.err().contains("absent"), imported.err());
    }

    @Test
    void blankCustomer_isWrongUsage() {
        assertEquals(2, Run.of("import", bpmn, "--output", model, "--customer", " ").exitCode());
        assertFalse(Files.exists(model));
    }

    @Test
    void outputOverTheInput_isRefusedAndTheInputKept() throws IOException {
        Run imported = Run.of("import", bpmn, "--output", bpmn);

        assertEquals(5, imported.exitCode());
        assertEquals(BPMN, Files.readString(bpmn));
    }
}
