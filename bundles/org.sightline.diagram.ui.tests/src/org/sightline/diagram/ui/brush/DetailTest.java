/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DetailTest {

    @Test
    void naturalSize_showsEverything() {
        assertEquals(Detail.FULL, Detail.of(1, 300));
        assertEquals(Detail.FULL, Detail.of(0.36, 300));
    }

    @Test
    void whatNobodyCanRead_isLeftOut() {
        assertEquals(Detail.SHAPES, Detail.of(0.35, 10));
        assertEquals(Detail.SHAPES, Detail.of(0.12, 10));
    }

    @Test
    void formsOfFewPixels_areBlocks() {
        assertEquals(Detail.BLOCKS, Detail.of(0.11, 10));
    }

    @Test
    void theMoreIsInSight_theLessIsDrawnOfEach() {
        assertEquals(Detail.FULL, Detail.of(1, 700));
        assertEquals(Detail.SHAPES, Detail.of(1, 701));
        assertEquals(Detail.BLOCKS, Detail.of(1, 1_001));
    }
}
