/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;

/** An output could not be written. What stood at its place before is unharmed. */
public class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be written where, and what to do, in the reader's language
     * @param cause what went wrong
     */
    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
