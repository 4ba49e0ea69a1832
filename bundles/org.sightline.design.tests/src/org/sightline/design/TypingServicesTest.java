/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.design.services.TypingServices;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SightlineFactory;

/** What people type is understood as they mean it, or refused. */
class TypingServicesTest {

    private final TypingServices typing = new TypingServices();
    private final Activity step = SightlineFactory.eINSTANCE.createActivity();

    @ParameterizedTest
    @CsvSource({ "90, 90", "90 min, 90", "1.5 h, 90", "'1,5 H', 90", "2 d, 2880", "30 s, 0.5", "3\u00a0min, 3" })
    void times_areCountedInTheUnitOfTheModel(String typed, double minutes) {
        assertTrue(typing.isTime(typed));
        assertEquals(minutes, typing.asTime(step, typed), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({ "soon", "5 weeks", "-3", "h" })
    void times_thatAreNoneAreRefused(String typed) {
        assertFalse(typing.isTime(typed));
    }

    @Test
    void shares_goFromNothingToAll() {
        assertEquals(0.4, typing.asShare("40 %"), 1e-9);
        assertEquals(1, typing.asShare("100%"), 1e-9);
        assertFalse(typing.isShare("101 %"));
        assertFalse(typing.isShare("40"));
        assertNull(typing.asShare(" "));
    }
}
