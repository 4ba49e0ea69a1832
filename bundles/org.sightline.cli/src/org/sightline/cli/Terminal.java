/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: results to {@code out}, messages and progress to {@code err}. Both are UTF-8 whatever the
 * machine's locale, since names in a model are in any language.
 *
 * @param out standard output
 * @param err standard error
 */
public record Terminal(PrintStream out, PrintStream err) {

    private static final int BUFFER = 1 << 16;

    /** @return the streams of this process */
    static Terminal standard() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new ReaderMayLeave(new FileOutputStream(descriptor)), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** @return whether all that was printed arrived, or nobody wanted the rest of it */
    boolean flush() {
        err.flush();
        return !out.checkError();
    }
}
