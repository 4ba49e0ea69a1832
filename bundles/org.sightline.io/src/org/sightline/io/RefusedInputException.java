/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** An input cannot be read or is refused. Nothing has been changed or written. */
public class RefusedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems what is wrong, at least one, in the order of the file */
    public RefusedInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * @param problem what is wrong
     * @param cause what revealed it
     */
    public RefusedInputException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    /** @return what is wrong, at least one, in the order of the file */
    public List<Problem> getProblems() {
        return problems;
    }
}
