/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.time.Instant;

/**
 * Something that went wrong, as the log has it.
 *
 * @param level how bad it is
 * @param time when
 * @param source the part of the program that reported it
 * @param message what it said, in one line; never empty
 * @param details for those who help: everything that the log has about it
 */
public record LoggedProblem(Level level, Instant time, String source, String message, String details) {

    /** How bad it is. */
    public enum Level {
        /** Something did not work. */
        ERROR,
        /** Something worked in another way than it should. */
        WARNING,
        /** Something worth knowing. */
        INFO
    }
}
