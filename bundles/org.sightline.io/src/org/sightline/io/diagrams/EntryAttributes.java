/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

import org.sightline.io.Cursor;
import org.xml.sax.Attributes;

/** The attributes of one element of a layout file. Reports what is missing, unknown or no such value. */
final class EntryAttributes {

    private final String element;
    private final Attributes attributes;
    private final Cursor place;
    private final LayoutProblems problems;
    private final Set<String> known = new HashSet<>();
    private boolean isGood = true;

    EntryAttributes(String element, Attributes attributes, Cursor place, LayoutProblems problems) {
        this.element = element;
        this.attributes = attributes;
        this.place = place;
        this.problems = problems;
    }

    /** @return whether all that was asked for was there and of its kind */
    boolean areGood() {
        return isGood;
    }

    String text(String name) {
        String value = value(name);
        if (value == null) {
            report("layout_missing", element, name);
            return "";
        }
        return value;
    }

    boolean flag(String name) {
        String value = text(name);
        if (!value.equals("true") && !value.equals("false")) {
            report("layout_noFlag", element, name, value);
        }
        return value.equals("true");
    }

    double number(String name) {
        return parsed(name, text(name));
    }

    double size(String name) {
        double size = number(name);
        if (size <= 0 && isGood) {
            report("layout_noSize", element, name, text(name));
        }
        return size;
    }

    OptionalDouble optionalSize(String name) {
        return value(name) == null ? OptionalDouble.empty() : OptionalDouble.of(size(name));
    }

    double parsed(String name, String text) {
        double value = numberOrNone(text);
        if (!Double.isFinite(value)) {
            report("layout_noNumber", element, name, text);
            return 0;
        }
        return value;
    }

    private static double numberOrNone(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Reports the attributes that nobody asked for; what else was said is still used. */
    void refuseOthers() {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!known.contains(attributes.getQName(i))) {
                problems.add(place, "layout_unknownAttribute", element, attributes.getQName(i), attributes.getValue(i));
            }
        }
    }

    private String value(String name) {
        known.add(name);
        return attributes.getValue("", name);
    }

    private void report(String key, Object... arguments) {
        isGood = false;
        problems.add(place, key, arguments);
    }
}
