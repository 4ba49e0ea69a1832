/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a filter field says about the cells of a column.
 *
 * <pre>
 * web             cells that contain "web"
 * web | phone     cells that contain one of them
 * = web           cells that are "web"
 * ! web           cells that do not contain it
 * =  and  !=      blank cells, and all others
 * > 5, &lt;= 90 min  numbers and times that are greater, or not greater; also several with a blank: > 5 &lt; 10
 * 5..10           numbers from 5 to 10
 * </pre>
 */
public final class ColumnFilter {

    private static final Pattern COMPARISON = Pattern.compile("\\s*(>=|<=|>|<|\u2265|\u2264)\\s*([^<>\u2265\u2264]+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");

    /** What is tested: the text of a cell, and its number if it has one. */
    private interface Test {
        boolean holds(String text, OptionalDouble number);
    }

    private final Test test;

    private ColumnFilter(Test test) {
        this.test = test;
    }

    /**
     * @param typed what stands in the filter field, not blank
     * @param number reads a number with or without a unit
     * @return the filter
     */
    public static ColumnFilter of(String typed, Function<String, OptionalDouble> number) {
        String text = typed.strip();
        Test comparison = comparison(text, number);
        return new ColumnFilter(comparison == null ? words(text) : comparison);
    }

    /**
     * @param text of a cell
     * @param number of the cell; empty if it has none
     * @return whether the cell passes
     */
    public boolean accepts(String text, OptionalDouble number) {
        return test.holds(text, number);
    }

    private static Test comparison(String text, Function<String, OptionalDouble> number) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            OptionalDouble from = number.apply(range.group(1));
            OptionalDouble to = number.apply(range.group(2));
            return from.isEmpty() || to.isEmpty() ? null : numeric(each -> each >= from.getAsDouble() && each <= to.getAsDouble());
        }
        Matcher each = COMPARISON.matcher(text);
        DoublePredicate all = null;
        int end = 0;
        while (each.find() && each.start() == end) {
            OptionalDouble bound = number.apply(each.group(2).strip());
            if (bound.isEmpty()) {
                return null;
            }
            DoublePredicate one = compared(each.group(1), bound.getAsDouble());
            all = all == null ? one : all.and(one);
            end = each.end();
        }
        return all == null || end < text.length() ? null : numeric(all);
    }

    private static DoublePredicate compared(String sign, double bound) {
        return switch (sign) {
            case ">" -> value -> value > bound;
            case "<" -> value -> value < bound;
            case ">=", "\u2265" -> value -> value >= bound;
            default -> value -> value <= bound;
        };
    }

    private static Test numeric(DoublePredicate predicate) {
        return (text, number) -> number.isPresent() && predicate.test(number.getAsDouble());
    }

    private static Test words(String typed) {
        if (typed.startsWith("!")) {
            Test other = words(typed.substring(1).strip());
            return (text, number) -> !other.holds(text, number);
        }
        boolean isWhole = typed.startsWith("=");
        List<String> wanted = Arrays.stream((isWhole ? typed.substring(1) : typed).split("\\|")).map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
        return (text, number) -> {
            String cell = text.strip().toLowerCase(Locale.ROOT);
            return wanted.stream().anyMatch(each -> isWhole ? cell.equals(each) : cell.contains(each));
        };
    }
}
