/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A text without a prefix: it is its own value.
 *
 * @param text the text
 */
record ConstantExpression(String text) implements Expression {

    @Override
    public List<ExpressionProblem> problems() {
        return List.of();
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        return text;
    }
}
