/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.model.customerprocess.Activity;

/** Saves that fail at each moment at which they can: the files are the old or the new ones, and no place is lost. */
class FailingSaveTest {

    @TempDir
    Path folder;

    private Path file;
    private SavedOrder order;

    @BeforeEach
    void saveFirstEdition() throws IOException {
        file = folder.resolve("order.sightline");
        order = SavedOrder.create(file).edition(1);
        order.save(file);
    }

    /** Second edition: a step less, a step more, all of them moved. */
    private void edit() {
        order.removeStep(order.steps().get(0));
        order.addStep("Wait");
        order.edition(2);
    }

    /** Whichever edition the model is of, each of its steps has a place, of that edition or the next. */
    private static int assertNothingLost(Path model) throws IOException {
        SavedOrder read = SavedOrder.read(model);
        assertEquals(List.of(), read.diagrams().problems());
        for (Activity step : read.steps()) {
            assertTrue(read.edition(step) >= read.edition(), step::getName);
        }
        return read.edition();
    }

    @Test
    void diskThatIsPulledOut_atAnyOperation_losesNothing() throws IOException {
        byte[] oldModel = Files.readAllBytes(file);
        byte[] oldLayout = Files.readAllBytes(LayoutFile.of(file));
        edit();
        int successes = 0;
        for (int operations = 0; successes == 0; operations++) {
            FailingDisk disk = FailingDisk.pulledOutAfter(operations);
            try {
                order.save(disk, file);
                successes += disk.isFine() ? 1 : 0;
            } catch (OutputException e) {
                assertTrue(e.getMessage().contains("could not be written: Input/output error."), e::getMessage);
                int edition = assertNothingLost(file);
                assertTrue(edition == 2 || Arrays.equals(oldModel, Files.readAllBytes(file)));
            }
            assertNothingLost(file);
            Files.write(file, oldModel);
            Files.write(LayoutFile.of(file), oldLayout);
            assertTrue(operations < 60, "a save takes fewer operations");
        }
    }

    @Test
    void fullDisk_atAnyByte_leavesBothFilesAsTheyWere() throws IOException {
        byte[] oldModel = Files.readAllBytes(file);
        byte[] oldLayout = Files.readAllBytes(LayoutFile.of(file));
        edit();
        long needed = oldModel.length + oldLayout.length;
        for (long room = 0; room < needed; room += 37) {
            FailingDisk disk = FailingDisk.withRoomFor(room);

            OutputException failure = assertThrows(OutputException.class, () -> order.save(disk, file));

            assertTrue(failure.getMessage().endsWith("could not be written: No space left on device. What was there before is unchanged. "
                    + "Free some space or choose another place."), failure::getMessage);
            assertArrayEquals(oldModel, Files.readAllBytes(file));
            assertArrayEquals(oldLayout, Files.readAllBytes(LayoutFile.of(file)));
            assertEquals(2, Files.list(folder).count(), "nothing is left over");
        }
        order.save(FailingDisk.withRoomFor(Long.MAX_VALUE), file);
        assertEquals(2, assertNothingLost(file));
    }

    /** A file system of 64 kB, where the machine lets one be mounted. */
    @Test
    void diskThatIsReallyFull_isToldAndLosesNothing() throws IOException, InterruptedException {
        Path mount = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount.toString()), "nothing can be mounted here");
        try {
            Path model = mount.resolve("order.sightline");
            order.save(model);
            byte[] old = Files.readAllBytes(model);
            for (int i = 0; i < 600; i++) {
                order.addStep("Step " + i);
            }
            order.edition(2);

            OutputException failure = assertThrows(OutputException.class, () -> order.save(model));

            assertTrue(failure.getMessage().contains("No space left on device"), failure::getMessage);
            assertArrayEquals(old, Files.readAllBytes(model));
            assertEquals(1, assertNothingLost(model));
        } finally {
            assertTrue(run("umount", mount.toString()));
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void readOnlyFiles_areToldAndLeftAlone() throws IOException {
        for (Path each : List.of(file, LayoutFile.of(file))) {
            byte[] old = Files.readAllBytes(each);
            Assumptions.assumeTrue(each.toFile().setReadOnly() && !Files.isWritable(each), "whoever runs the tests may write everything");
            edit();

            OutputException failure = assertThrows(OutputException.class, () -> order.save(file));

            assertEquals(each + ": The file is read-only and was left as it is. Make it writable or choose another name.", failure.getMessage());
            assertArrayEquals(old, Files.readAllBytes(each));
            assertTrue(each.toFile().setWritable(true));
        }
    }
}
