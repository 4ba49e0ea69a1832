/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program of its own goes through: kills while it saves, too little memory. */
class ExtremeConditionsTest {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void killWhileSaving_leavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("order.sightline");
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Process saving = OtherProgram.start(List.of(), "save", file.toString());
            BufferedReader output = saving.inputReader();
            assertEquals("saved", output.readLine());
            boolean ended = saving.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
            assertTrue(!ended, "saving ended by itself");

            saving.destroyForcibly().waitFor();

            assertEquals(List.of(), ModelReader.read(file).warnings());
            assertEquals(List.of(), ModelReader.read(folder.resolve("order.sightline~")).warnings());
        }
    }

    @Test
    void modelThatDoesNotFitIntoMemory_isRefusedWithTheLimit() throws IOException {
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(LargeModels.portfolio(60, 400), file);

        Process reading = OtherProgram.start(List.of("-Xmx24m", "-XX:+UseSerialGC"), "read", file.toString());

        String message = reading.inputReader().readLine();
        assertTrue(message.startsWith(file + ": The model does not fit into the memory of 23 MB that this program may use; about 40,000 elements do."), message);
    }
}
