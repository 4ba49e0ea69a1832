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
public record Token(Kind kind, String text, int start) {

    /** What a token can be. */
    public enum Kind {
        WORD, STRING, SYMBOL, COMMENT
    }

    /** @return the offset right after its last character */
    public int end() {
        return start + text.length();
    }

    /** @return whether it is not a string and its text is as expected */
    public boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    /** @return whether it is a name, a keyword or a number */
    public boolean isWord() {
        return kind == Kind.WORD;
    }
}
