/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import java.util.Collection;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.messages.Messages;

/**
 * Values as text. Where Java would give a technical text that differs in every run ({@code TaskImpl@4a5b}), elements read
 * {@code <object Task>} and types {@code <type Task>}, so that the same model gives the same picture.
 */
public final class ValueText {

    private static final Messages TEXTS = Messages.of(ValueText.class);

    private ValueText() {
    }

    /**
     * @param value any value of an expression
     * @return its text in a label: empty for null, {@code [a, b]} for collections, the literal for enumerations
     */
    public static String label(Object value) {
        if (value == null || value instanceof Nothing) {
            return "";
        }
        if (value instanceof Collection<?> collection) {
            StringBuilder text = new StringBuilder("[");
            String separator = "";
            for (Object each : collection) {
                text.append(separator).append(each == null ? "null" : label(each));
                bound(text);
                separator = ", ";
            }
            return text.append(']').toString();
        }
        return single(value);
    }

    /**
     * @param value any value of an expression
     * @return its text inside of the language, as {@code toString()} and {@code +} see it: collections are strung together
     */
    public static String joined(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (!(value instanceof Collection<?>)) {
            return isNone(value) ? "" : single(value);
        }
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof String string) {
            bound(text.append(string));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> append(each, text));
        } else if (!isNone(value)) {
            text.append(single(value));
        }
    }

    private static boolean isNone(Object value) {
        return value == null || value instanceof Nothing || value instanceof NullOf;
    }

    private static void bound(StringBuilder text) {
        if (text.length() > EvaluationContext.LARGEST) {
            throw new EvaluationException(Reason.TOO_LARGE, 0, TEXTS.get("evaluation_tooLarge", EvaluationContext.LARGEST), null);
        }
    }

    private static String single(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof EEnumLiteral literal) {
            return literal.getLiteral();
        }
        if (value instanceof EClassifier type) {
            return "<type " + type.getName() + ">";
        }
        if (value instanceof EObject object) {
            return "<object " + object.eClass().getName() + ">";
        }
        String text = value.toString();
        return text == null ? "" : text;
    }
}
