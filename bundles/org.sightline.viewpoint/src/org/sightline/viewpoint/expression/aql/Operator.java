/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Arrays;

/** The operators: how they are written, which service they call and, for those between two operands, how tightly they bind. */
enum Operator {
    NOT("not", 0, TokenKind.NOT),
    NEGATE("unaryMin", 0, TokenKind.MINUS),
    IMPLIES("implies", 1, TokenKind.IMPLIES),
    XOR("xor", 2, TokenKind.XOR),
    OR("or", 3, TokenKind.OR),
    AND("and", 4, TokenKind.AND),
    LESS_EQUAL("lessThanEqual", 5, TokenKind.LESS_EQUAL),
    GREATER_EQUAL("greaterThanEqual", 5, TokenKind.GREATER_EQUAL),
    LESS("lessThan", 5, TokenKind.LESS),
    GREATER("greaterThan", 5, TokenKind.GREATER),
    EQUAL("equals", 5, TokenKind.EQUAL, TokenKind.EQUAL_EQUAL),
    DIFFERS("differs", 5, TokenKind.DIFFERS, TokenKind.UNEQUAL),
    ADD("add", 6, TokenKind.PLUS),
    SUBTRACT("sub", 6, TokenKind.MINUS),
    MULTIPLY("mult", 7, TokenKind.TIMES),
    DIVIDE("divOp", 7, TokenKind.DIVIDE);

    /** Binds less than any operator between two operands. */
    static final int LOOSEST = 1;

    private final String service;
    private final int strength;
    private final TokenKind[] signs;

    Operator(String service, int strength, TokenKind... signs) {
        this.service = service;
        this.strength = strength;
        this.signs = signs;
    }

    /** @return the service that it calls */
    String service() {
        return service;
    }

    /** @return how it is written; the first way if there are several */
    String sign() {
        return signs[0].text();
    }

    /** @return how tightly it binds, the larger the tighter; 0 if it stands before its only operand */
    int strength() {
        return strength;
    }

    /**
     * @param sign a token
     * @return the operator that it is between two operands; null if none
     */
    static Operator between(TokenKind sign) {
        for (Operator each : values()) {
            if (each.strength > 0 && Arrays.asList(each.signs).contains(sign)) {
                return each;
            }
        }
        return null;
    }
}
