/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * An expression of a specification, compiled once by {@link ExpressionCompiler} and evaluated any number of times, also from several
 * threads at once. What it gives:
 *
 * <ul>
 * <li>{@code null}, a String, Boolean, Integer, Long, Double, an enum value, an EObject (types are EClassifiers), any object that a
 * service gave;</li>
 * <li>a sequence as {@link List}, an ordered set as {@link java.util.LinkedHashSet}; both may hold {@code null}. They may be the
 * model's own lists: callers do not change them, and copy what they keep;</li>
 * <li>nothing at all, where the expression is well formed but has no value here (an unknown feature, for example).</li>
 * </ul>
 *
 * A broken expression is a value too: it has {@link #problems()} and throws when evaluated.
 */
public interface Expression {

    /** @return the text as it stands in the specification, with its prefix */
    String text();

    /** @return what is wrong with the text, by position; empty for a well-formed expression */
    List<ExpressionProblem> problems();

    /** @return whether the text is empty: Sirius then takes a default that depends on the place */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /**
     * @param self the element on which the expression is evaluated; may be null
     * @param variables what else it may name
     * @param context who is told of reads and warnings, and what bounds the work
     * @return the value; {@link Nothing} where there is none
     * @throws EvaluationException if the expression is broken, or if a service fails, time is up or it is cancelled
     */
    Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context);

    /**
     * Evaluates and tells of what goes wrong without ending the evaluation.
     *
     * @param self the element on which the expression is evaluated; may be null
     * @param variables what else it may name
     * @param context who is told of reads and warnings, and what bounds the work
     * @param overlooked is told of each failure within an iterator, which counts as no value there
     * @return the value; {@link Nothing} where there is none
     * @throws EvaluationException if the expression is broken, or if a service fails, time is up or it is cancelled
     */
    default Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context, Consumer<Nothing> overlooked) {
        return evaluateOrNothing(self, variables, context);
    }

    /**
     * @param self the element on which the expression is evaluated; may be null
     * @param variables what else it may name
     * @param context who is told of reads and warnings, and what bounds the work
     * @return the value; null also where there is none
     * @throws EvaluationException if the expression is broken, or if a service fails, time is up or it is cancelled
     */
    default Object evaluate(EObject self, Variables variables, EvaluationContext context) {
        Object value = evaluateOrNothing(self, variables, context);
        return value instanceof Nothing ? null : value;
    }

    /**
     * Evaluates without a recorder and with the usual bounds.
     *
     * @param self the element on which the expression is evaluated; may be null
     * @param variables what else it may name
     * @return the value; null also where there is none
     * @throws EvaluationException if the expression is broken or a service fails
     */
    default Object evaluate(EObject self, Variables variables) {
        return evaluate(self, variables, EvaluationContext.PLAIN);
    }
}
