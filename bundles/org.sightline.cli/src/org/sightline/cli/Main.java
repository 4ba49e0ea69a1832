/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.PrintWriter;

import picocli.CommandLine;

/**
 * The command line: one command a job, no display, no OSGi runtime. Results go to standard output, messages to standard
 * error; exit codes are those of {@link ExitCode}.
 */
public final class Main {

    private Main() {
    }

    /** @param arguments a command and its arguments */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.standard();
        int exitCode = run(terminal, arguments);
        System.exit(terminal.flush() ? exitCode : new FailureReporter(terminal).unwritableResult());
    }

    /**
     * Runs one command in this Java.
     *
     * @param terminal where its output goes
     * @param arguments a command and its arguments
     * @return its exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        FailureReporter failures = new FailureReporter(terminal);
        CommandLine commandLine = new CommandLine(SightlineCommand.class, new CommandFactory(terminal));
        commandLine.setOut(new PrintWriter(terminal.out(), true));
        commandLine.setErr(new PrintWriter(terminal.err(), true));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(failures);
        commandLine.setExecutionExceptionHandler(failures);
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError error) {
            return failures.exhausted(error);
        }
    }
}
