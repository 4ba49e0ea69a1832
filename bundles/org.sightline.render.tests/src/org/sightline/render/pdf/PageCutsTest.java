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

    private static List<String> spans(double to, double[] starts, double[] ends) {
        return PageCuts.of(0, to, 100, starts, ends).stream().map(each -> Math.round(each.from()) + "-" + Math.round(each.to())).toList();
    }

    @Test
    void whatFits_isNotCut() {
        assertEquals(List.of("0-100"), spans(100, NONE, NONE));
    }

    @Test
    void whatDoesNotFit_isCutAtTheEndOfThePage() {
        assertEquals(List.of("0-100", "100-200", "200-250"), spans(250, NONE, NONE));
    }

    @Test
    void cut_movesBeforeAStep() {
        assertEquals(List.of("0-88", "88-150"), spans(150, new double[] {90}, new double[] {120}));
    }

    @Test
    void cut_liesBetweenRowsThatStandBorderToBorder() {
        assertEquals(List.of("0-83", "83-150"), spans(150, new double[] {0, 41, 83, 120}, new double[] {41, 83, 120, 150}));
    }

    @Test
    void stepsWithoutAGapBetween_areShownAgainAsAWhole() {
        assertEquals(List.of("0-100", "71-160"), spans(160, new double[] {0, 40, 75, 110}, new double[] {45, 80, 115, 150}));
    }

    @Test
    void cut_goesThroughWhatIsTooLong() {
        assertEquals(List.of("0-100", "70-150"), spans(150, new double[] {10}, new double[] {120}));
    }
}
