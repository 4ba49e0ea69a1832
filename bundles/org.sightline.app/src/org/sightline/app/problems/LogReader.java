/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.app.problems.LoggedProblem.Level;

/**
 * Reads the log that the platform writes:
 *
 * <pre>
 * !SESSION 2026-03-01 10:00:00.000 ----
 * !ENTRY org.sightline.ui 4 0 2026-03-01 10:00:05.120
 * !MESSAGE Something went wrong
 * !STACK 0
 * java.lang.IllegalStateException: ...
 * </pre>
 *
 * Lines that do not fit are left out; a log that a crash has cut off is read as far as it goes.
 */
final class LogReader {

    private static final Pattern ENTRY = Pattern.compile("!ENTRY (\\S+) (\\d+) -?\\d+ (\\S+ \\S+)");
    private static final String MESSAGE = "!MESSAGE ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final int ERROR = 4;
    private static final int WARNING = 2;

    private final ZoneId zone;
    private final List<LoggedProblem> problems = new ArrayList<>();
    private Matcher entry;
    private String message = "";
    private final StringBuilder details = new StringBuilder();

    private LogReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param log the file; need not be there
     * @param zone of the times in it
     * @return what it tells of, newest first
     * @throws IOException if it cannot be read
     */
    static List<LoggedProblem> read(Path log, ZoneId zone) throws IOException {
        return Files.exists(log) ? read(Files.readString(log, StandardCharsets.UTF_8), zone) : List.of();
    }

    /**
     * @param log its text
     * @param zone of the times in it
     * @return what it tells of, newest first
     */
    static List<LoggedProblem> read(String log, ZoneId zone) {
        LogReader reader = new LogReader(zone);
        log.lines().forEach(reader::line);
        reader.close();
        Collections.reverse(reader.problems);
        return List.copyOf(reader.problems);
    }

    private void line(String line) {
        Matcher matcher = ENTRY.matcher(line);
        if (matcher.lookingAt()) {
            close();
            entry = matcher;
        } else if (line.startsWith("!SESSION")) {
            close();
        } else if (entry != null) {
            if (line.startsWith(MESSAGE) && message.isEmpty()) {
                message = line.substring(MESSAGE.length()).strip();
            }
            details.append(line).append('\n');
        }
    }

    private void close() {
        if (entry != null) {
            int severity = Integer.parseInt(entry.group(2));
            Level level = severity >= ERROR ? Level.ERROR : severity >= WARNING ? Level.WARNING : Level.INFO;
            String said = message.isEmpty() ? entry.group(1) : message;
            problems.add(new LoggedProblem(level, time(entry.group(3)), entry.group(1), said, details.toString()));
        }
        entry = null;
        message = "";
        details.setLength(0);
    }

    private Instant time(String text) {
        try {
            return LocalDateTime.parse(text, TIME).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
