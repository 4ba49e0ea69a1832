/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

/** Exit codes of all commands. */
public final class ExitCode {

    /** Done. For {@code validate}: no finding of severity error. */
    public static final int DONE = 0;
    /** Done, and error findings or differences were found. */
    public static final int FOUND = 1;
    /** The command was used wrongly. */
    public static final int USAGE = 2;
    /** An input is unreadable or refused. */
    public static final int REFUSED = 3;
    /** A fault of Sightline itself. */
    public static final int INTERNAL = 4;
    /** An output could not be written. */
    public static final int UNWRITABLE = 5;

    private ExitCode() {
    }
}
