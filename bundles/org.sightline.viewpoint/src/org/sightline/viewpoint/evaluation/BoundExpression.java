/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.expression.Coercion;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.Excerpt;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.Place;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * An expression at its place in the specification. It never fails: a failure is reported with the place, and the answer is the one that
 * Sirius takes there. An expression that ran out of time or memory is not tried again.
 */
public final class BoundExpression {

    /** What Sirius shows where a label expression is broken. */
    public static final String FAILED_LABEL = "Invalid feature as name";

    private static final Messages TEXTS = Messages.of(BoundExpression.class);
    private static final List<String> PREFIXES = List.of("aql:", "feature:", "var:", "service:");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final int MOST_REPORTS = 5;
    private static final Object FAILED = new Object();
    private static final Object NONE = new Object();

    private final Expression expression;
    private final Supplier<Place> place;
    private final ProblemLog log;
    private final boolean constant;
    private final boolean empty;
    private final Map<Set<String>, Boolean> asked = new HashMap<>(2);
    private final Consumer<Nothing> overlooked = each -> report(Severity.WARNING, each.position(), each);
    private boolean exhausted;
    private int reports;

    BoundExpression(Expression expression, Supplier<Place> place, ProblemLog log) {
        this.expression = expression;
        this.place = place;
        this.log = log;
        empty = expression.isEmpty();
        constant = PREFIXES.stream().noneMatch(expression.text()::startsWith);
    }

    /** @return its text */
    public String text() {
        return expression.text();
    }

    /** @return whether there is none */
    public boolean isEmpty() {
        return empty;
    }

    /** @return whether the value is the same everywhere */
    public boolean isConstant() {
        return constant;
    }

    /**
     * @param variable a variable's name
     * @return whether the expression may ask for it
     */
    public boolean names(String variable) {
        return !constant && mentions(expression.text(), variable);
    }

    /**
     * @param variables names of variables
     * @return whether the expression may ask for one of them
     */
    public boolean namesAny(Set<String> variables) {
        return asked.computeIfAbsent(variables, all -> all.stream().anyMatch(this::names));
    }

    /**
     * @param text an expression's text
     * @param word a word
     * @return whether that word stands in the text, and not as the name of a feature behind a dot
     */
    public static boolean mentions(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0 && !standsAlone(text, at, at + word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean goesOn = start > 0 && (isOfWord(text.charAt(start - 1)) || text.charAt(start - 1) == '.');
        return !goesOn && (end == text.length() || !isOfWord(text.charAt(end)));
    }

    private static boolean isOfWord(char character) {
        return character == '_' || character < 128 && Character.isLetterOrDigit(character);
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return the value, null if there is none or on failure; a plain text that is a whole number counts as number
     */
    public Object value(Scope scope) {
        Object value = found(scope);
        if (constant && value instanceof String text && WHOLE_NUMBER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        return value == FAILED ? null : value;
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return whether it holds; an empty expression does, a failed one does not
     */
    public boolean holds(Scope scope) {
        return holds(scope, false);
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @param failed what to answer on failure
     * @return whether it holds; an empty expression does
     */
    public boolean holds(Scope scope, boolean failed) {
        if (isEmpty()) {
            return true;
        }
        Object value = found(scope);
        return value == FAILED ? failed : Coercion.asBoolean(value);
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @param failed what to answer on failure
     * @return its text, empty for null
     */
    public String text(Scope scope, String failed) {
        Object value = evaluate(scope, Coercion::asString);
        return value == FAILED ? failed : value == NONE ? "" : (String) value;
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return its text, empty for null; null if there is no value or on failure
     */
    public String textOrNull(Scope scope) {
        Object value = evaluate(scope, Coercion::asString);
        return value == FAILED || value == NONE ? null : (String) value;
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return its whole number; 0 for everything that is none and on failure
     */
    public int number(Scope scope) {
        Object value = found(scope);
        return value == FAILED ? 0 : Coercion.asInteger(value);
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return the elements in its value, repeated ones kept; none on failure. May be the model's own list: do not change or keep it
     */
    public List<EObject> elements(Scope scope) {
        Object value = found(scope);
        if (value instanceof EStructuralFeature.Setting setting && setting.getEStructuralFeature() instanceof EReference) {
            return references(value);
        }
        return value == FAILED ? List.of() : Coercion.asEObjects(value);
    }

    /** The model's own list of references holds nothing but elements. */
    @SuppressWarnings("unchecked")
    private static List<EObject> references(Object value) {
        return (List<EObject>) value;
    }

    /**
     * @param scope the element on which it is evaluated and what it may name
     * @return whether it fails, as opposed to having no value
     */
    public boolean fails(Scope scope) {
        return evaluate(scope) == FAILED;
    }

    private Object found(Scope scope) {
        Object value = evaluate(scope);
        return value == NONE ? null : value;
    }

    private Object evaluate(Scope scope) {
        return evaluate(scope, UnaryOperator.identity());
    }

    /** Coerces as part of the evaluation, as the text of nested collections may be too large as well. */
    private Object evaluate(Scope scope, UnaryOperator<Object> coercion) {
        if (exhausted) {
            return FAILED;
        }
        try {
            Object value = expression.evaluateOrNothing(scope.self(), scope.variables(), scope.context(), overlooked);
            if (value instanceof Nothing nothing) {
                report(Severity.WARNING, nothing.position(), nothing);
                return NONE;
            }
            return coercion.apply(value);
        } catch (EvaluationException e) {
            if (e.reason() == EvaluationException.Reason.CANCELLED) {
                throw e;
            }
            exhausted = e.reason() != EvaluationException.Reason.FAILED;
            report(Severity.ERROR, e.position(), e.getMessage());
            return FAILED;
        } catch (StackOverflowError e) {
            report(Severity.ERROR, 0, TEXTS.get("expression_tooDeep"));
            return FAILED;
        }
    }

    private void report(Severity severity, int position, Object message) {
        if (reports++ < MOST_REPORTS) {
            String excerpt = Excerpt.around(expression.text(), position);
            log.report(severity, place.get(), TEXTS.get("expression_failed", excerpt, position + 1, message.toString()));
        }
    }
}
