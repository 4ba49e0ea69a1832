/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.app.problems.LoggedProblem.Level;

class LogReaderTest {

    private static final String LOG = """
            !SESSION 2026-03-01 10:00:00.000 -----------------------------------------------
            java.version=21
            !ENTRY org.sightline.ui 4 0 2026-03-01 10:00:05.120
            !MESSAGE The file is gone
            !STACK 0
            java.io.IOException: gone
            \tat org.sightline.ui.X.y(X.java:1)
            !ENTRY org.eclipse.osgi 2 1 2026-03-01 10:00:06.000
            !MESSAGE Slow
            !SESSION 2026-03-01 11:00:00.000 -----------------------------------------------
            """;

    @Test
    void entries_areReadNewestFirst() {
        List<LoggedProblem> problems = LogReader.read(LOG, ZoneOffset.UTC);

        assertEquals(List.of("Slow", "The file is gone"), problems.stream().map(LoggedProblem::message).toList());
        assertEquals(List.of(Level.WARNING, Level.ERROR), problems.stream().map(LoggedProblem::level).toList());
        assertEquals(Instant.parse("2026-03-01T10:00:05.120Z"), problems.get(1).time());
        assertTrue(problems.get(1).details().contains("X.java:1"));
    }

    @Test
    void entryThatACrashCutOff_isRead() {
        assertEquals("org.sightline.ui", LogReader.read("!ENTRY org.sightline.ui 4 0 2026-03-01 10:00:05.120\n!MESS", ZoneOffset.UTC).get(0).message());
    }

    @Test
    void otherText_givesNothing() {
        assertEquals(List.of(), LogReader.read("anything\n!MESSAGE alone\n!ENTRY broken", ZoneOffset.UTC));
    }

    @Test
    void missingLog_givesNothing() throws Exception {
        assertEquals(List.of(), LogReader.read(Path.of("no-such.log"), ZoneOffset.UTC));
    }
}
