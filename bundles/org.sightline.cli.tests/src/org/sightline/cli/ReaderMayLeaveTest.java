/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;

class ReaderMayLeaveTest {

    @Test
    void closedPipe_isNobodysLoss() {
        OutputStream stream = new ReaderMayLeave(failing("Broken pipe"));

        assertDoesNotThrow(() -> stream.write(new byte[9]));
        assertDoesNotThrow(() -> stream.write(1));
    }

    @Test
    void fullDisk_isALoss() {
        OutputStream stream = new ReaderMayLeave(failing("No space left on device"));

        assertThrows(IOException.class, () -> stream.write(new byte[9]));
        assertThrows(IOException.class, () -> stream.write(1));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
