/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns whatever goes wrong into words for the user and an exit code: what, where, what to do, never a stack trace
 * (unless the system property {@code sightline.debug} is set, for a problem report).
 */
final class FailureReporter implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(FailureReporter.class);

    private final Terminal terminal;

    FailureReporter(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        terminal.err().println(TEXTS.get("failure_usage", failure.getMessage(), failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult result) {
        return switch (failure) {
            case RefusedInputException refused -> refused(refused);
            case OutputException unwritable -> {
                terminal.err().println(unwritable.getMessage());
                yield ExitCode.UNWRITABLE;
            }
            case ParameterException usage -> handleParseException(usage, new String[0]);
            default -> internal(failure);
        };
    }

    /** @return the exit code for a result that standard output did not take */
    int unwritableResult() {
        terminal.err().println(TEXTS.get("failure_unwritableResult"));
        terminal.err().flush();
        return ExitCode.UNWRITABLE;
    }

    /**
     * @param error memory or stack that did not suffice
     * @return the exit code
     */
    int exhausted(VirtualMachineError error) {
        String key = error instanceof OutOfMemoryError ? "failure_outOfMemory" : "failure_tooDeep";
        terminal.err().println(TEXTS.get(key, Runtime.getRuntime().maxMemory() >> 20));
        return ExitCode.REFUSED;
    }

    private int refused(RefusedInputException refused) {
        refused.getProblems().stream().map(Problem::toString).forEach(terminal.err()::println);
        return ExitCode.REFUSED;
    }

    private int internal(Exception failure) {
        terminal.err().println(TEXTS.get("failure_internal", failure.toString()));
        if (Boolean.getBoolean("sightline.debug")) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.INTERNAL;
    }
}
