/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream whose reader may stop reading, as {@code head} does: what comes after that is nobody's loss. Any other failure, such
 * as a full disk, is one.
 */
final class ReaderMayLeave extends FilterOutputStream {

    private boolean left;

    ReaderMayLeave(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!left) {
            try {
                out.write(bytes, from, length);
            } catch (IOException failure) {
                left = isClosedPipe(failure);
                if (!left) {
                    throw failure;
                }
            }
        }
    }

    /* The system's own words, which Java passes on, are all that tells. */
    private static boolean isClosedPipe(IOException failure) {
        return failure.getMessage() != null && failure.getMessage().contains("pipe");
    }
}
