/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;

/** The values of an attribute as people type them: numbers with a point or comma, dates as 2026-03-01, times as 08:30. */
public final class TypedText {

    /**
     * What a typed text means.
     *
     * @param value the value; null if the text is empty or wrong
     * @param problem what is wrong with the text, in the reader's language; empty if nothing is
     */
    public record Reading(Object value, Optional<String> problem) {
    }

    /** How the text of a type is read, and which message tells that it cannot be. */
    private record Form(Function<String, Object> reader, String problemKey) {
    }

    private static final MessageBundle TEXTS = MessageBundle.of(TypedText.class);

    /** Narrower than what Java takes for a number, such as {@code 12d} or {@code 0x1p3}. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d+)?");

    /** Larger numbers would be long rows of zeros. */
    private static final double LONGEST = 1e15;

    private static final Form DECIMAL = new Form(TypedText::decimal, "typedText_noNumber");
    private static final Form WHOLE = new Form(Integer::valueOf, "typedText_noWholeNumber");

    private static final Map<Class<?>, Form> FORMS = Map.of(double.class, DECIMAL, Double.class, DECIMAL, int.class, WHOLE, Integer.class, WHOLE,
            Long.class, new Form(Long::valueOf, "typedText_noWholeNumber"), LocalDate.class, new Form(LocalDate::parse, "typedText_noDate"),
            LocalTime.class, new Form(LocalTime::parse, "typedText_noTime"));

    private final EAttribute attribute;

    /** @param attribute the attribute that has the values */
    public TypedText(EAttribute attribute) {
        this.attribute = attribute;
    }

    /**
     * @param value a value of the attribute, or null
     * @return how people type it
     */
    public String write(Object value) {
        return value instanceof Double number && Math.abs(number) < LONGEST ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : ElementLabels.value(attribute, value);
    }

    /**
     * @param typed what somebody typed
     * @return what it means; an empty text is no value
     */
    public Reading read(String typed) {
        EDataType type = attribute.getEAttributeType();
        Form form = FORMS.get(type.getInstanceClass());
        if (form == null) {
            return new Reading(typed.isEmpty() ? null : typed, Optional.empty());
        }
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Reading(null, Optional.empty());
        }
        try {
            return new Reading(form.reader().apply(text), Optional.empty());
        } catch (NumberFormatException | DateTimeParseException e) {
            return new Reading(null, Optional.of(TEXTS.get(form.problemKey(), text)));
        }
    }

    private static Double decimal(String text) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
