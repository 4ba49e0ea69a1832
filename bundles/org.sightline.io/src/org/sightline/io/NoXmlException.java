/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;

import org.sightline.model.messages.MessageBundle;

/** The bytes of a file are no XML text. */
public class NoXmlException extends IOException {

    /** What is wrong with the bytes. */
    public enum Kind {
        /** There are none. */
        EMPTY,
        /** They do not begin with a {@code <}. */
        NO_MARKUP,
        /** They declare an encoding that this machine does not know. */
        UNKNOWN_ENCODING,
        /** They are no text in their own encoding. */
        WRONG_ENCODING
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String encoding;

    /**
     * @param kind what is wrong
     * @param encoding the encoding in question, or an empty text
     */
    public NoXmlException(Kind kind, String encoding) {
        super(text("noXml_" + kind + "_message", encoding));
        this.kind = kind;
        this.encoding = encoding;
    }

    /**
     * @param file name of the file, as the user gave it
     * @param line line of the place, from 1; 0 if unknown
     * @param column column of the place, from 1; 0 if unknown
     * @return what is wrong, as the user sees it
     */
    public Problem problem(String file, int line, int column) {
        return new Problem(file, line, column, getMessage(), text("noXml_" + kind + "_remedy", encoding));
    }

    private static String text(String key, String encoding) {
        return MessageBundle.of(NoXmlException.class).get(key, encoding);
    }
}
