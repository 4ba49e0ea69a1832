/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ConsoleHistoryTest {

    private final ConsoleHistory history = new ConsoleHistory();

    @Test
    void back_leadsToTheExpressionsBeforeAndForthAgain() {
        history.add("a");
        history.add("b");

        assertEquals("b", history.back("typing"));
        assertEquals("a", history.back("b"));
        assertEquals("a", history.back("a"));
        assertEquals("b", history.forth("a"));
        assertEquals("typing", history.forth("b"));
        assertEquals("typing", history.forth("typing"));
    }

    @Test
    void sameExpression_isKeptOnce() {
        history.restore(List.of("a", "b"));
        history.add("a");

        assertEquals(List.of("b", "a"), history.entries());
    }
}
