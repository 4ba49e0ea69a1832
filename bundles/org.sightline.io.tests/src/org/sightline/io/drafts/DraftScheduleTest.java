/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class DraftScheduleTest {

    private final SettableClock clock = new SettableClock();
    private final DraftSchedule schedule = new DraftSchedule(clock, Duration.ofMinutes(1));

    @Test
    void change_isDraftedOnceItIsAMinuteOld() {
        assertFalse(schedule.isDue(1, true));
        clock.pass(Duration.ofSeconds(59));
        assertFalse(schedule.isDue(7, true));
        clock.pass(Duration.ofSeconds(1));
        assertTrue(schedule.isDue(9, true));
    }

    @Test
    void draftedRevision_isNotDraftedAgain() {
        schedule.isDue(1, true);
        clock.pass(Duration.ofMinutes(1));
        schedule.drafted(1);

        clock.pass(Duration.ofHours(1));
        assertFalse(schedule.isDue(1, true));
        assertFalse(schedule.isDue(2, true));
        clock.pass(Duration.ofMinutes(1));
        assertTrue(schedule.isDue(2, true));
    }

    @Test
    void savedDocument_needsNoDraft() {
        schedule.isDue(1, true);
        clock.pass(Duration.ofHours(1));

        assertFalse(schedule.isDue(2, false));
        assertFalse(schedule.isDue(3, true));
    }
}
