/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageCutsTest {

    private static final double[] NONE = {};

    @Test
    void whatFits_isNotCut() {
        assertEquals(List.of(0.0, 100.0), PageCuts.of(0, 100, 100, NONE, NONE));
    }

    @Test
    void whatDoesNotFit_isCutAtTheEndOfThePage() {
        assertEquals(List.of(0.0, 100.0, 200.0, 250.0), PageCuts.of(0, 250, 100, NONE, NONE));
    }

    @Test
    void cut_movesBeforeAStep() {
        assertEquals(List.of(0.0, 88.0, 150.0), PageCuts.of(0, 150, 100, new double[] {90}, new double[] {120}));
    }

    @Test
    void cut_goesThroughWhatIsTooLong() {
        assertEquals(List.of(0.0, 100.0, 150.0), PageCuts.of(0, 150, 100, new double[] {10}, new double[] {120}));
    }
}
