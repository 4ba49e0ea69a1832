/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.completion;

/**
 * A name that can stand at the caret of an expression.
 *
 * @param kind what it names
 * @param name the name
 * @param detail more about it, such as its type
 * @param insertion the text to be put in the place of the beginning of the name that is there
 * @param caret where the caret then stands in that text
 * @param replaced how many characters before the caret are to be replaced
 */
public record Proposal(Kind kind, String name, String detail, String insertion, int caret, int replaced) {

    /** What a name can stand for. */
    public enum Kind {
        /** A variable of the expression, or the element itself. */
        VARIABLE,
        /** A feature of an element. */
        FEATURE,
        /** An operation, or a loop over a collection. */
        OPERATION,
        /** A value of an enumeration. */
        LITERAL,
        /** A class or another type. */
        TYPE,
        /** A word of the language. */
        KEYWORD
    }
}
