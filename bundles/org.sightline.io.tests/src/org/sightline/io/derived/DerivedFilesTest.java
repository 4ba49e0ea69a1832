/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.derived;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedFilesTest {

    private static final byte[] SOURCE = bytes("two steps");
    private static final byte[] DERIVED = bytes("their places");

    @TempDir
    private Path home;
    private Path folder;

    @BeforeEach
    void makesFolderWhenNeeded() {
        folder = home.resolve("derived");
    }

    @Test
    void entry_isFoundByTheNextRun() {
        assertTrue(DerivedFiles.in(folder, "1").keep("layout", SOURCE, DERIVED));
        assertArrayEquals(DERIVED, found(DerivedFiles.in(folder, "1"), "layout", SOURCE).orElseThrow());
    }

    @Test
    void otherSourceKindOrBuild_hasNone() {
        DerivedFiles.in(folder, "1").keep("layout", SOURCE, DERIVED);
        assertEquals(Optional.empty(), DerivedFiles.in(folder, "1").find("layout", bytes("three steps")));
        assertEquals(Optional.empty(), DerivedFiles.in(folder, "1").find("notation", SOURCE));
        assertEquals(Optional.empty(), DerivedFiles.in(folder, "2").find("layout", SOURCE));
    }

    @Test
    void sourceWithTheSameChecksum_isToldApart() {
        // A known collision of CRC32.
        byte[] one = bytes("plumless");
        byte[] other = bytes("buckeroo");
        DerivedFiles files = DerivedFiles.in(folder, "1");
        files.keep("layout", one, DERIVED);
        assertEquals(1, entries());
        assertEquals(Optional.empty(), files.find("layout", other));
        files.keep("layout", other, SOURCE);
        assertEquals(1, entries());
        assertArrayEquals(SOURCE, found(files, "layout", other).orElseThrow());
    }

    @Test
    void anyDamage_makesItNone() throws IOException {
        DerivedFiles files = DerivedFiles.in(folder, "1");
        files.keep("layout", SOURCE, DERIVED);
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), files.find("layout", SOURCE), "cut to " + length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertEquals(Optional.empty(), files.find("layout", SOURCE), "damaged at " + at);
        }
    }

    @Test
    void folderThatCannotBeMade_keepsNothing() throws IOException {
        Files.writeString(folder, "a file");
        DerivedFiles files = DerivedFiles.in(folder, "1");
        assertFalse(files.keep("layout", SOURCE, DERIVED));
        assertEquals(Optional.empty(), files.find("layout", SOURCE));
        assertEquals("a file", Files.readString(folder));
    }

    @Test
    void manyEntries_loseTheOldest() throws IOException {
        DerivedFiles files = DerivedFiles.in(folder, "1");
        files.keep("notation", SOURCE, DERIVED);
        for (int i = 0; i < 40; i++) {
            files.keep("layout", bytes("source " + i), DERIVED);
            age(i);
        }
        assertTrue(entries() < 30, () -> entries() + " entries");
        assertTrue(files.find("layout", bytes("source 39")).isPresent());
        assertTrue(files.find("notation", SOURCE).isPresent());
        assertEquals(Optional.empty(), files.find("layout", bytes("source 0")));
    }

    @Test
    void none_keepsNothing() {
        assertFalse(DerivedFiles.NONE.keep("layout", SOURCE, DERIVED));
        assertEquals(Optional.empty(), DerivedFiles.NONE.find("layout", SOURCE));
    }

    /* Files made in the same instant have no order. */
    private void age(int i) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertTrue(file.toFile().setLastModified(file.toFile().lastModified() - 10_000), () -> file + " " + i);
            }
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private int entries() {
        return folder.toFile().list().length;
    }

    private static Optional<byte[]> found(DerivedFiles files, String kind, byte[] source) {
        return files.find(kind, source).map(buffer -> bytes(buffer));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
