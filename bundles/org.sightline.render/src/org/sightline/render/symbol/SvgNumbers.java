/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.viewpoint.messages.Messages;
import org.w3c.dom.Element;

/** Numbers in the attributes of SVG. */
final class SvgNumbers {

    /** A number; a second stop or a sign starts the next one. */
    static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private static final Messages TEXTS = Messages.of(SvgNumbers.class);

    private SvgNumbers() {
    }

    /**
     * @param text numbers with blanks or commas between
     * @return the numbers
     */
    static double[] all(String text) {
        List<Double> numbers = new ArrayList<>();
        for (Matcher matcher = NUMBER.matcher(text); matcher.find();) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * @param element an element
     * @param attribute name of an attribute
     * @return its number, with or without the unit px; 0 if there is none
     * @throws IllegalArgumentException if it is something else
     */
    static double length(Element element, String attribute) {
        return length(element.getAttribute(attribute));
    }

    /**
     * @param text a number, with or without the unit px; may be empty
     * @return the number; 0 if there is none
     * @throws IllegalArgumentException if it is something else
     */
    static double length(String text) {
        String number = text.strip();
        number = number.endsWith("px") ? number.substring(0, number.length() - 2) : number;
        if (number.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(TEXTS.get("symbol_number", text));
        }
        return Double.parseDouble(number);
    }
}
