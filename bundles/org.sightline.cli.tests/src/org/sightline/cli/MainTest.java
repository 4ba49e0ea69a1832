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
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void noCommand_isWrongUsage() {
        Run run = Run.of();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--help"), run.err());
    }

    @Test
    void unknownCommand_isWrongUsage() {
        Run run = Run.of("polish");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("polish"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "describe", "import", "view"})
    void missingArgument_isWrongUsage(String command) {
        Run run = Run.of(command);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("sightline " + command + " --help"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "describe", "import", "view", "vision", "represent"})
    void help_explainsEveryCommandInFull(String command) {
        Run run = Run.of(command, "--help");
        String description = ResourceBundle.getBundle("org.sightline.cli.usage", Locale.ROOT).getString("sightline." + command + ".usage.description");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().replaceAll("\\s+", " ").contains(description), run.out());
        assertTrue(Run.of("--help").out().contains(command));
    }

    @Test
    void version_isThatOfTheBundle() {
        Run run = Run.of("--version");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Sightline 1."), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "describe", "view", "vision"})
    void missingModel_isRefused(String command) {
        Run run = Run.of(command, folder.resolve("absent.sightline"));

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("absent.sightline"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "describe", "view", "vision"})
    void damagedModel_isRefusedWithItsPlace(String command) throws IOException {
        Path model = Files.writeString(folder.resolve("torn.sightline"), "<?xml version=\"1.0\"?>\n<customerprocess:Portfolio");

        Run run = Run.of(command, model);

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("torn.sightline:2:"), run.err());
    }
}
