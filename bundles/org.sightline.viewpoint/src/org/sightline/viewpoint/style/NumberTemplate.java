/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;

/** A whole number of a style, for any element; a constant is computed once. */
final class NumberTemplate {

    private static final Scope NOWHERE = new Scope(null, Variables.NONE, EvaluationContext.PLAIN);

    private final BoundExpression expression;
    private final int constant;

    /** @param expression gives the number; an empty one gives 0 */
    NumberTemplate(BoundExpression expression) {
        this.expression = expression;
        constant = expression.isConstant() ? expression.number(NOWHERE) : 0;
    }

    boolean isConstant() {
        return expression.isConstant();
    }

    boolean isEmpty() {
        return expression.isEmpty();
    }

    int number(Scope scope) {
        return isConstant() ? constant : expression.number(scope);
    }
}
