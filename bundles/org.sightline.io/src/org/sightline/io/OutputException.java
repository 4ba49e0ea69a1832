/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.sightline.model.messages.MessageBundle;

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

    /**
     * @param file what should have been written
     * @param cause what went wrong
     * @return the exception, with a message that names the file, the cause and a remedy
     */
    public static OutputException at(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> new OutputException(text("output_noFolder", file), cause);
            case AccessDeniedException denied -> new OutputException(text("output_denied", file), cause);
            case FileSystemException failed when failed.getReason() != null -> new OutputException(text("output_failed", file, failed.getReason()), cause);
            default -> new OutputException(text("output_failed", file, cause.getMessage()), cause);
        };
    }

    static OutputException of(String key, Object... arguments) {
        return new OutputException(text(key, arguments), null);
    }

    private static String text(String key, Object... arguments) {
        return MessageBundle.of(OutputException.class).get(key, arguments);
    }
}
