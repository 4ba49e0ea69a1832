/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.text.TimeText;

/** Times as people type them: "90", "90 min", "1.5 h", "1h 30", "1:30 h", "2 d 4 h", "45s". */
public final class Durations {

    /** A time unit with the words for it. */
    private record Unit(TimeUnit unit, List<String> words) {

        double minutes() {
            return TimeText.minutes(unit);
        }
    }

    /** From the longest to the shortest. */
    private static final List<Unit> UNITS = List.of(new Unit(TimeUnit.DAY, List.of("d", "day", "days")),
            new Unit(TimeUnit.HOUR, List.of("h", "hr", "hrs", "hour", "hours")),
            new Unit(TimeUnit.MINUTE, List.of("min", "m", "mins", "minute", "minutes")),
            new Unit(TimeUnit.SECOND, List.of("s", "sec", "secs", "second", "seconds")));

    private static final Pattern PART = Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)\\s*([a-z]*)");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):([0-5]?\\d)(?::([0-5]?\\d))?\\s*(?:h|hrs?|hours?)?");

    private Durations() {
    }

    /**
     * @param unit a time unit
     * @return its short word
     */
    public static String word(TimeUnit unit) {
        return find(unit).words().get(0);
    }

    /**
     * @param text any text
     * @param base the unit of a number without one, and of the result
     * @return the time that it says; empty if it says none
     */
    public static OptionalDouble read(String text, TimeUnit base) {
        String plain = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(plain);
        OptionalDouble minutes = clock.matches() ? OptionalDouble.of(clock(clock)) : parts(plain, base);
        return minutes.isEmpty() ? minutes : OptionalDouble.of(tidy(minutes.getAsDouble() / find(base).minutes()));
    }

    private static double clock(Matcher clock) {
        double seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return Double.parseDouble(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)) + seconds / 60;
    }

    private static OptionalDouble parts(String text, TimeUnit base) {
        Matcher part = PART.matcher(text);
        double minutes = 0;
        int end = 0;
        Unit former = null;
        boolean wasNamed = true;
        while (end < text.length()) {
            if (!part.find(end) || part.start() != end) {
                return OptionalDouble.empty();
            }
            boolean isNamed = !part.group(2).isEmpty();
            Unit unit = isNamed ? named(part.group(2)) : unnamed(former, base);
            boolean isOutOfOrder = former != null && (unit == null || !wasNamed || unit.minutes() >= former.minutes());
            if (unit == null || isOutOfOrder) {
                return OptionalDouble.empty();
            }
            wasNamed = isNamed;
            minutes += Double.parseDouble(part.group(1).replace(',', '.')) * unit.minutes();
            former = unit;
            end = part.end();
        }
        return former == null ? OptionalDouble.empty() : OptionalDouble.of(minutes);
    }

    /** After hours, a number without a unit counts minutes; alone, it counts the base unit. */
    private static Unit unnamed(Unit former, TimeUnit base) {
        if (former == null) {
            return find(base);
        }
        int next = UNITS.indexOf(former) + 1;
        return next < UNITS.size() ? UNITS.get(next) : null;
    }

    private static Unit named(String word) {
        return UNITS.stream().filter(each -> each.words().contains(word)).findFirst().orElse(null);
    }

    private static Unit find(TimeUnit unit) {
        return UNITS.stream().filter(each -> each.unit() == unit).findFirst().orElseThrow();
    }

    /** Ten seconds in minutes and back are ten seconds again. */
    private static double tidy(double number) {
        double rounded = Math.round(number * 1e9) / 1e9;
        return Math.abs(rounded - number) < 1e-9 ? rounded : number;
    }
}
