/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LookColorTest {

    private static final List<LookColor> GROUNDS = List.of(LookColor.PAPER, LookColor.GROUND, LookColor.RAISED);

    private static void assertContrast(LookColor front, LookColor ground, Tone tone, double least) {
        double contrast = Contrast.between(front.rgb(tone), ground.rgb(tone));
        assertTrue(contrast >= least, () -> front + " on " + ground + ", " + tone + ": " + contrast);
    }

    @Test
    void texts_canBeReadOnEveryGround() {
        for (Tone tone : Tone.values()) {
            for (LookColor ground : GROUNDS) {
                for (LookColor front : List.of(LookColor.TEXT, LookColor.QUIET, LookColor.ACCENT, LookColor.GOOD, LookColor.BAD)) {
                    assertContrast(front, ground, tone, Contrast.TEXT);
                }
            }
            assertContrast(LookColor.TEXT, LookColor.CHOSEN, tone, Contrast.TEXT);
            assertContrast(LookColor.TEXT, LookColor.HOVER, tone, Contrast.TEXT);
            assertContrast(LookColor.QUIET, LookColor.HOVER, tone, Contrast.TEXT);
            assertContrast(LookColor.ON_BRAND, LookColor.BRAND, tone, Contrast.TEXT);
        }
    }

    @Test
    void frameOfTheSelection_canBeSeenOnCharts() {
        for (Tone tone : Tone.values()) {
            assertContrast(LookColor.ACCENT, LookColor.PAPER, tone, Contrast.SYMBOL);
        }
    }

    @Test
    void contrast_isThatOfTheGuidelines() {
        assertEquals(21, Contrast.between(0x000000, 0xFFFFFF), 1e-9);
        assertEquals(1, Contrast.between(0x808080, 0x808080), 1e-9);
        assertEquals(4.54, Contrast.between(0x767676, 0xFFFFFF), 0.01, "the darkest of the known limit pairs");
    }

    @Test
    void channel_isTheInverseOfLinear() {
        for (int channel = 0; channel < 256; channel++) {
            assertEquals(channel, Contrast.channel(Contrast.linear(channel)));
        }
    }
}
