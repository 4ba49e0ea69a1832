/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LineChangeTest {

    private static final int MOST = 3;

    private static Optional<LineChange> change(String former, String now) {
        return LineChange.between(List.of(former.split("")), List.of(now.split("")), MOST);
    }

    @Test
    void linesThatComeAndGo_areAllThatChanges() {
        assertEquals(Optional.of(new LineChange(List.of("c"), List.of(1, 4))), change("abcd", "axbdy"));
        assertEquals(Optional.of(new LineChange(List.of(), List.of())), change("abc", "abc"));
    }

    @Test
    void manyLines_areNoSmallChange() {
        assertEquals(Optional.empty(), change("abcd", "wxyz"));
    }

    @Test
    void otherOrder_isNoSmallChange() {
        assertEquals(Optional.empty(), change("abc", "bac"));
    }

    @Test
    void lineThatIsThereTwice_isNoSmallChange() {
        assertEquals(Optional.empty(), change("ab", "aab"));
        assertEquals(Optional.empty(), change("aab", "ab"));
    }
}
