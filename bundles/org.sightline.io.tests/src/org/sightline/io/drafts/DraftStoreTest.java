/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.Disk;
import org.sightline.io.OutputException;

class DraftStoreTest {

    private static final DraftOwner GONE = new DraftOwner(Long.MAX_VALUE, 1);

    @TempDir
    Path temporary;

    private final SettableClock clock = new SettableClock();
    private Path folder;
    private Path file;
    private DraftStore ofCrashed;
    private DraftStore ofNow;

    @BeforeEach
    void makeStores() {
        folder = temporary.resolve("state/drafts");
        file = temporary.resolve("Gr\u00fc\u00dfe = a: \\b.sightline");
        ofCrashed = new DraftStore(folder, Disk.local(), clock, GONE);
        ofNow = new DraftStore(folder, clock);
    }

    private static DraftContent content(String text) {
        return new DraftContent(text.getBytes(StandardCharsets.UTF_8), (text + " layout").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void draft_isReadAsItWasWritten() throws IOException {
        Files.writeString(file, "model");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-01T00:00:00Z")));
        Draft written = ofCrashed.write("s", file, DraftReason.MERGE, content("one"));
        Draft read = ofNow.all().get(0);

        assertEquals(written, read);
        assertEquals(new Draft(folder.resolve("s-1772366400000-MERGE.sightline-draft"), "s", file, clock.instant(), DraftReason.MERGE,
                Optional.of(Instant.parse("2026-02-01T00:00:00Z")), GONE), read);
        assertArrayEquals(content("one").model(), ofNow.read(read).model());
        assertArrayEquals(content("one").layout(), ofNow.read(read).layout());
    }

    @Test
    void draftsByTime_replaceEachOther_thoseBeforeRiskyStepsStay() throws IOException {
        ofCrashed.write("s", file, DraftReason.TIME, content("one"));
        clock.pass(Duration.ofMinutes(1));
        ofCrashed.write("s", file, DraftReason.DELETE, content("two"));
        clock.pass(Duration.ofMinutes(1));
        ofCrashed.write("s", file, DraftReason.TIME, content("three"));

        List<Draft> drafts = ofNow.abandoned();
        assertEquals(List.of(DraftReason.TIME, DraftReason.DELETE), drafts.stream().map(Draft::reason).toList());
        assertArrayEquals(content("three").model(), ofNow.read(drafts.get(0)).model());
    }

    @Test
    void draftOfARunningProgram_isNotAbandoned() throws IOException {
        ofNow.write("mine", file, DraftReason.TIME, content("one"));
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            DraftOwner running = new DraftOwner(other.pid(), other.info().startInstant().orElseThrow().toEpochMilli());
            new DraftStore(folder, Disk.local(), clock, running).write("theirs", file, DraftReason.TIME, content("two"));
            DraftOwner sameNumber = new DraftOwner(other.pid(), 1);
            new DraftStore(folder, Disk.local(), clock, sameNumber).write("crashed", file, DraftReason.TIME, content("three"));

            assertEquals(List.of("crashed"), ofNow.abandoned().stream().map(Draft::session).toList());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void draftsOfASession_areRemovedTogether() throws IOException {
        ofCrashed.write("one", file, DraftReason.TIME, content("a"));
        ofCrashed.write("one", file, DraftReason.IMPORT, content("b"));
        ofCrashed.write("two", file, DraftReason.TIME, content("c"));

        ofNow.removeAll("one");

        assertEquals(List.of("two"), ofNow.all().stream().map(Draft::session).toList());
        ofNow.removeAll("never written");
    }

    @Test
    void otherFilesInTheFolder_areNotOffered() throws IOException {
        ofCrashed.write("s", file, DraftReason.TIME, content("a"));
        Files.writeString(folder.resolve("torn.sightline-draft"), "PK");
        Files.writeString(folder.resolve("empty.sightline-draft"), "");
        byte[] whole = Files.readAllBytes(folder.resolve("s.sightline-draft"));
        Files.write(folder.resolve("cut.sightline-draft"), Arrays.copyOf(whole, 40));

        assertEquals(List.of("s"), ofNow.all().stream().map(Draft::session).toList());
    }

    @Test
    void missingFolder_holdsNoDrafts() throws IOException {
        assertEquals(List.of(), ofNow.abandoned());
        assertFalse(Files.exists(folder));
    }

    @Test
    void folder_isTheUsersAlone() throws IOException {
        ofNow.write("s", file, DraftReason.TIME, content("a"));

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void folderThatCannotBeMade_isTold() throws IOException {
        Files.writeString(temporary.resolve("state"), "a file in the way");

        assertThrows(OutputException.class, () -> ofNow.write("s", file, DraftReason.TIME, content("a")));
    }
}
