/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.customerprocess.TimeUnit;

/** In which words times are read. */
class TimeTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0 min", "0.05, 3 s", "0.5, 0.5 min", "12.51, 12.5 min", "90, 90 min", "119, 119 min", "120, 2 h", "1404, 23.4 h", "1440, 1 d", "67562.52, 46.9 d"})
    void time_isToldInTheUnitInWhichItReadsBest(double minutes, String expected) {
        assertEquals(expected, TimeText.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"9.46, 9.5 min", "12.51, 13 min", "1404, 23 h", "2100, 1.5 d", "67562.52, 47 d"})
    void briefTime_hasNoDecimalsWhereTheyMeanLittle(double minutes, String expected) {
        assertEquals(expected, TimeText.brief(minutes));
    }

    @ParameterizedTest
    @CsvSource({"2880, 2 d", "2881, 2881 min", "9.5, 9.5 min", "9.46, 9.46 min", "138, 2.3 h", "0.05, 3 s", "-90, -90 min"})
    void exactTime_losesNothing(double minutes, String expected) {
        assertEquals(expected, TimeText.exact(minutes));
    }

    @ParameterizedTest
    @CsvSource({"SECOND, 60, 1", "MINUTE, 1, 1", "HOUR, 1, 60", "DAY, 1, 1440"})
    void unit_hasMinutes(TimeUnit unit, double count, double minutes) {
        assertEquals(minutes, count * TimeText.minutes(unit));
    }
}
