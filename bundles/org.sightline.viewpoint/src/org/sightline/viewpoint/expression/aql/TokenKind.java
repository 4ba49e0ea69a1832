/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.HashMap;
import java.util.Map;

/** The kinds of tokens, and how the fixed ones are written. */
enum TokenKind {
    NAME, STRING, INTEGER, REAL, END,
    NOT("not"), AND("and"), OR("or"), XOR("xor"), IMPLIES("implies"),
    IF("if"), THEN("then"), ELSE("else"), ENDIF("endif"), LET("let"), IN("in"),
    TRUE("true"), FALSE("false"), NULL("null"),
    STRING_TYPE("String"), INTEGER_TYPE("Integer"), REAL_TYPE("Real"), BOOLEAN_TYPE("Boolean"),
    SEQUENCE_OPEN("Sequence{"), ORDERED_SET_OPEN("OrderedSet{"), SEQUENCE_TYPE("Sequence("), ORDERED_SET_TYPE("OrderedSet("),
    ARROW("->"), DOT("."), COMMA(","), BAR("|"), COLONS("::"), COLON(":"),
    OPEN("("), CLOSE(")"), BRACE_OPEN("{"), BRACE_CLOSE("}"),
    LESS_EQUAL("<="), GREATER_EQUAL(">="), UNEQUAL("!="), DIFFERS("<>"), EQUAL_EQUAL("=="), EQUAL("="), LESS("<"), GREATER(">"),
    PLUS("+"), MINUS("-"), TIMES("*"), DIVIDE("/");

    /** Words, which end where letters, digits and underscores end. */
    private static final Map<String, TokenKind> WORDS = new HashMap<>();

    static {
        for (TokenKind each : values()) {
            if (each.text != null && Character.isLetter(each.text.charAt(0))) {
                WORDS.put(each.text, each);
            }
        }
    }

    private final String text;

    TokenKind() {
        this(null);
    }

    TokenKind(String text) {
        this.text = text;
    }

    /** @return how it is written; null if that varies */
    String text() {
        return text;
    }

    /**
     * @param word a word, with the bracket behind it where one belongs to it
     * @return its kind; null if it is no fixed word
     */
    static TokenKind ofWord(String word) {
        return WORDS.get(word);
    }
}
