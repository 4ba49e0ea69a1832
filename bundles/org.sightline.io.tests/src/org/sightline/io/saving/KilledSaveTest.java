/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.Activity;

/** Kills a Java process that does nothing but save, at random moments. */
class KilledSaveTest {

    private static final int KILLS = Integer.getInteger("sightline.kills", 8);

    @TempDir
    Path folder;

    @Test
    void killAtAnyMoment_leavesAWholeModelWithAllItsPlaces() throws IOException, InterruptedException {
        Path file = folder.resolve("order.sightline");
        SavedOrder.create(file).edition(0).save(file);
        Random random = new Random(11);
        int latest = 0;
        for (int i = 0; i < KILLS; i++) {
            Process saving = SavingProgram.start(file);
            BufferedReader output = saving.inputReader();
            assertEquals("saving", output.readLine());
            assertFalse(saving.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS), "saving ended by itself");

            saving.destroyForcibly().waitFor();

            int edition = assertWhole(file);
            assertTrue(edition >= latest, "what had been saved is there");
            assertWhole(folder.resolve("order.sightline~"));
            latest = edition;
        }
        assertTrue(latest >= KILLS, "each program has saved");
        assertFewLeftovers();
    }

    private static int assertWhole(Path file) throws IOException {
        SavedOrder read = SavedOrder.read(file);
        if (file.toString().endsWith("~")) {
            return read.edition();
        }
        assertEquals(List.of(), read.diagrams().problems());
        for (Activity step : read.steps()) {
            int placed = read.edition(step);
            assertTrue(placed == read.edition() || placed == read.edition() + 1, () -> step.getName() + " was placed in " + placed);
        }
        return read.edition();
    }

    /** A kill leaves at most the files that were just being written. */
    private void assertFewLeftovers() throws IOException {
        try (var files = Files.list(folder)) {
            assertTrue(files.count() <= 4 + 3L * KILLS);
        }
    }
}
