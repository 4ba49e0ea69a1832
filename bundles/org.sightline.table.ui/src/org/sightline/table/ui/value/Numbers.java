/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them: with a point or a comma, with blanks or apostrophes between thousands. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern FILLING = Pattern.compile("[\\s\u00a0\u202f'\u2019]");
    private static final int DIGITS = 2;

    private Numbers() {
    }

    /**
     * @param text any text
     * @return the number that it says; empty if it says none. Of a point and a comma the last one parts the decimals
     */
    public static OptionalDouble read(String text) {
        String plain = FILLING.matcher(text.strip()).replaceAll("");
        int point = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        plain = point >= 0 && comma >= 0 ? plain.replace(point < comma ? "." : ",", "") : plain;
        plain = plain.replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /**
     * @param number a finite number
     * @return it with all its digits and no more than these; no exponent, so that everybody can read it
     */
    public static String exact(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /**
     * @param number a finite number
     * @return it with two decimals, as amounts of money are written
     */
    public static String amount(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * @param number a finite number
     * @return it with two decimals at most
     */
    public static String write(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
