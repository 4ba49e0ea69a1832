/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import org.eclipse.ocl.parser.OCLProblemHandler;

/**
 * Remembers the first error of a parse together with its place, which Eclipse OCL knows but leaves out of its
 * exceptions. Errors of the lexer count too, although the parser goes on after them: they are reported before the parse
 * is said to begin, so that only {@link #clearDiagnostic} forgets.
 */
final class CollectedProblems extends OCLProblemHandler {

    private String message;
    private int offset;

    CollectedProblems() {
        super(null);
    }

    @Override
    public void handleProblem(Severity severity, Phase phase, String problem, String context, int start, int end) {
        super.handleProblem(severity, phase, problem, context, start, end);
        if (severity.compareTo(Severity.ERROR) >= 0 && message == null) {
            message = problem;
            offset = start;
        }
    }

    @Override
    public void beginParse() {
        // See the class comment.
    }

    @Override
    public void clearDiagnostic() {
        super.clearDiagnostic();
        message = null;
        offset = 0;
    }

    /** Makes a failure of the parser itself the first error if it reported none. */
    void addIfEmpty(String problem, int start) {
        if (isEmpty()) {
            message = problem;
            offset = start;
        }
    }

    boolean isEmpty() {
        return message == null;
    }

    String message() {
        return message;
    }

    int offset() {
        return offset;
    }
}
