/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("report.html");
    }

    @Test
    void newFile_isWritten() throws IOException {
        AtomicFile.at(file).write("Gr\u00fc\u00dfe");

        assertEquals("Gr\u00fc\u00dfe", Files.readString(file, StandardCharsets.UTF_8));
        assertFiles("report.html");
    }

    @Test
    void existingFile_isReplacedWithoutABackup() throws IOException {
        Files.writeString(file, "old");

        AtomicFile.at(file).write("new");

        assertEquals("new", Files.readString(file));
        assertFiles("report.html");
    }

    @Test
    void previousFile_isKeptOnRequest() throws IOException {
        for (String content : List.of("first", "second", "third")) {
            AtomicFile.at(file).keepingPrevious().write(content);
        }

        assertEquals("third", Files.readString(file));
        assertEquals("second", Files.readString(folder.resolve("report.html~")));
        assertFiles("report.html", "report.html~");
    }

    @Test
    void previousFileThatIsTheSameOnDisk_isKept() throws IOException {
        Files.writeString(file, "old");
        Files.createLink(folder.resolve("report.html~"), file);

        AtomicFile.at(file).keepingPrevious().write("new");

        assertEquals("old", Files.readString(folder.resolve("report.html~")));
        assertFiles("report.html", "report.html~");
    }

    @Test
    void failureWhileWriting_leavesTheOldFileAlone() throws IOException {
        Files.writeString(file, "old");

        OutputException failure = assertThrows(OutputException.class, () -> AtomicFile.at(file).keepingPrevious().write(out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));

        assertEquals(file + ": The file could not be written: No space left on device. What was there before is unchanged. "
            + "Free some space or choose another place.", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertFiles("report.html");
    }

    @Test
    void failureOfWhoeverMakesTheContent_leavesTheOldFileAlone() throws IOException {
        Files.writeString(file, "old");

        assertThrows(IllegalStateException.class, () -> AtomicFile.at(file).write(out -> {
            out.write(1);
            throw new IllegalStateException();
        }));

        assertEquals("old", Files.readString(file));
        assertFiles("report.html");
    }

    @Test
    void pipe_isWrittenToDirectly() throws IOException {
        Process reader = new ProcessBuilder("cat").start();
        Path pipe = Path.of("/proc/" + reader.pid() + "/fd/0");
        try {
            Assumptions.assumeTrue(Files.exists(pipe));

            AtomicFile.at(pipe).write("content");
            reader.getOutputStream().close();

            assertEquals("content", reader.inputReader().readLine());
        } finally {
            reader.destroy();
        }
    }

    /** Not for a user who could put a file in the device's place, should the test fail. */
    @Test
    void fullDevice_isReported() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full) && !Files.isWritable(full.getParent()));

        OutputException failure = assertThrows(OutputException.class, () -> AtomicFile.at(full).write("content"));

        assertTrue(failure.getMessage().startsWith("/dev/full: The file could not be written: "), failure::getMessage);
        assertFalse(Files.isRegularFile(full));
    }

    @Test
    void missingFolder_isReported() {
        Path target = folder.resolve("missing/report.html");

        OutputException failure = assertThrows(OutputException.class, () -> AtomicFile.at(target).write("content"));

        assertEquals(target + ": The folder of this file does not exist. Create it or choose another place.", failure.getMessage());
        assertFalse(Files.exists(target.getParent()));
    }

    @Test
    void folderInTheWay_isReported() throws IOException {
        Files.createDirectory(file);

        OutputException failure = assertThrows(OutputException.class, () -> AtomicFile.at(file).write("content"));

        assertEquals(file + ": This is a folder, so no file can be written here. Choose another name.", failure.getMessage());
    }

    @Test
    void fileInsteadOfAFolder_isReported() throws IOException {
        Files.writeString(file, "old");

        assertThrows(OutputException.class, () -> AtomicFile.at(file.resolve("inside.html")).write("content"));

        assertEquals("old", Files.readString(file));
    }

    @Test
    void readOnlyFile_staysAsItIs() throws IOException {
        Files.writeString(file, "old");
        Assumptions.assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "whoever runs the tests may write everything");

        OutputException failure = assertThrows(OutputException.class, () -> AtomicFile.at(file).write("content"));

        assertTrue(failure.getMessage().contains("read-only"), failure::getMessage);
        assertEquals("old", Files.readString(file));
    }

    @Test
    void permissions_areKept() throws IOException {
        Files.writeString(file, "old");
        Assumptions.assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        AtomicFile.at(file).write("new");

        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void link_staysALink() throws IOException {
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), file);

        AtomicFile.at(link).write("new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void leftoversOfAKilledProgram_areRemovedOnceTheyAreOld() throws IOException {
        Path old = Files.writeString(folder.resolve(".sightline-1.aside"), "half");
        Path recent = Files.writeString(folder.resolve(".sightline-2.aside"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));

        AtomicFile.at(file).write("content");

        assertFiles(recent.getFileName().toString(), "report.html");
    }

    private void assertFiles(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(names), files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
