/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemReportTest {

    @TempDir
    private Path folder;

    private ProblemReport report(List<Path> models) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "!ENTRY a 4 0 2026-03-01 10:00:05.120\n");
        return new ProblemReport("It stopped.", "Sightline 1.0.0", Map.of("b", "2", "a", "1"), log, models);
    }

    private static Set<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(Object::toString).collect(Collectors.toSet());
        }
    }

    @Test
    void report_holdsNoModelUnlessOneIsNamed() throws IOException {
        Path zip = folder.resolve("report.zip");
        report(List.of()).write(zip);
        assertEquals(Set.of("description.txt", "versions.txt", "settings.txt", "log.txt"), names(zip));

        Path model = Files.writeString(folder.resolve("shop.sightline"), "<x/>");
        report(List.of(model)).write(zip);
        assertTrue(names(zip).contains("models/0-shop.sightline"));
    }

    @Test
    void settings_standSortedALineEach() throws IOException {
        Path zip = folder.resolve("report.zip");
        report(List.of()).write(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertEquals("a=1\nb=2", new String(file.getInputStream(file.getEntry("settings.txt")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void missingModel_leavesNothingBehind() throws IOException {
        ProblemReport report = report(List.of(folder.resolve("gone.sightline")));

        assertThrows(IOException.class, () -> report.write(folder.resolve("report.zip")));

        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("log")), files.toList());
        }
    }
}
