/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.messages.MessageBundle;

/**
 * Times as people read them, on charts, in tables, tips and reports: in the unit in which they read best, with one decimal at most. Two
 * hours and more are told in hours, a day (of 24 hours) and more in days, what is less than a tenth of a minute in seconds.
 *
 * <pre>
 *   0.05      12.5       90       150      67562.5     minutes
 *   3 s    12.5 min   90 min    2.5 h      46.9 d
 * </pre>
 *
 * What is edited is written with all its digits instead, in the unit of the model. Where two times are set against each other, {@link #exact}
 * tells them apart.
 */
public final class TimeText {

    private static final MessageBundle TEXTS = MessageBundle.of(TimeText.class);

    private static final double HOUR = 60;
    private static final double DAY = 24 * HOUR;
    private static final double SECOND = 1 / HOUR;
    private static final double FEW_SECONDS = 0.1;
    /** From here on a chart does without decimals. */
    private static final double LARGE = 10;
    /** What a conversion of units may be off by. */
    private static final double SLACK = 1e-6;

    private TimeText() {
    }

    /**
     * @param unit a unit of time
     * @return how many minutes it has
     */
    public static double minutes(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> SECOND;
            case MINUTE -> 1;
            case HOUR -> HOUR;
            case DAY -> DAY;
        };
    }

    /**
     * @param unit a unit of time
     * @return its symbol, as "min"
     */
    public static String symbol(TimeUnit unit) {
        return TEXTS.get("symbol_" + unit.getName());
    }

    /**
     * @param minutes a time that is not negative
     * @return it with one decimal at most, as "46.9 d"
     */
    public static String of(double minutes) {
        return TEXTS.get("time_" + best(minutes).getName(), minutes / minutes(best(minutes)));
    }

    /**
     * @param minutes a time that is not negative
     * @return it for a place with little room: as {@link #of}, from 10 on without decimals, as "47 d"
     */
    public static String brief(double minutes) {
        double unit = minutes(best(minutes));
        return of(minutes / unit >= LARGE ? Math.rint(minutes / unit) * unit : minutes);
    }

    /**
     * @param minutes a time
     * @return it as {@link #of}, where that loses nothing, else in minutes with its digits: 2880 as "2 d", 2881 as "2881 min"
     */
    public static String exact(double minutes) {
        double tenths = 10 * minutes / minutes(best(minutes));
        return Math.abs(tenths - Math.rint(tenths)) < SLACK ? of(minutes) : TEXTS.get("time_exact", minutes);
    }

    private static TimeUnit best(double minutes) {
        if (minutes >= DAY) {
            return TimeUnit.DAY;
        }
        if (minutes >= 2 * HOUR) {
            return TimeUnit.HOUR;
        }
        return minutes > 0 && minutes < FEW_SECONDS ? TimeUnit.SECOND : TimeUnit.MINUTE;
    }
}
