/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import java.util.NoSuchElementException;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.messages.Messages;

/** {@code var:container}: the value of a variable, self included. A variable that is not given is a failure. */
final class VariableExpression implements Expression {

    static final String PREFIX = "var:";
    private static final String SELF = "self";
    private static final Messages TEXTS = Messages.of(VariableExpression.class);

    private final String text;
    private final String name;

    VariableExpression(String text) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<ExpressionProblem> problems() {
        return List.of();
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        return self == null ? null : valueOf(name, PREFIX.length(), self, variables);
    }

    /**
     * @param name the name of a variable
     * @param position where it stands
     * @param self the value of the variable self
     * @param variables the other variables
     * @return its value
     * @throws EvaluationException if it is not given
     */
    static Object valueOf(String name, int position, EObject self, Variables variables) {
        if (SELF.equals(name)) {
            return self;
        }
        try {
            return variables.get(name);
        } catch (NoSuchElementException e) {
            throw new EvaluationException(Reason.FAILED, position, TEXTS.get("variable_unknown", name), e);
        }
    }
}
