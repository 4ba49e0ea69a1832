/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.text.Collator;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the order of the reader's language, numbers in them by their value: "Step 2" before "Step 10". */
public final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final Collator collator = Collator.getInstance();

    @Override
    public int compare(String first, String second) {
        Matcher one = PART.matcher(first);
        Matcher other = PART.matcher(second);
        while (true) {
            boolean hasOne = one.find();
            boolean hasOther = other.find();
            if (!hasOne || !hasOther) {
                return Boolean.compare(hasOne, hasOther);
            }
            int order = compareParts(one.group(), other.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private int compareParts(String one, String other) {
        boolean areNumbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return areNumbers ? Double.compare(Double.parseDouble(one), Double.parseDouble(other)) : collator.compare(one, other);
    }
}
