/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

/**
 * A piece of an OCL document.
 *
 * @param kind what it is
 * @param text the characters it is made of
 * @param start offset of its first character in the document
 */
record Token(Kind kind, String text, int start) {

    enum Kind {
        WORD, STRING, SYMBOL, COMMENT
    }

    int end() {
        return start + text.length();
    }

    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
