/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * {@code and}, {@code or}, {@code implies}: the right side is looked at only if the left one does not decide. If it does not, the right
 * side is the result, unless a specification overrides the service or a side is not Boolean.
 */
final class LogicNode extends Node {

    private final Boolean deciding;
    private final Boolean decision;
    private final boolean overridden;
    private final Node left;
    private final Node right;
    private final Dispatcher dispatcher;

    private LogicNode(int position, Boolean deciding, Boolean decision, boolean overridden, Dispatcher dispatcher, Node left, Node right) {
        super(position);
        this.deciding = deciding;
        this.decision = decision;
        this.overridden = overridden;
        this.dispatcher = dispatcher;
        this.left = left;
        this.right = right;
    }

    static LogicNode of(int position, Operator operator, boolean overridden, Dispatcher dispatcher, Node left, Node right) {
        return switch (operator) {
            case AND -> new LogicNode(position, false, false, overridden, dispatcher, left, right);
            case OR -> new LogicNode(position, true, true, overridden, dispatcher, left, right);
            case IMPLIES -> new LogicNode(position, false, true, overridden, dispatcher, left, right);
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    @Override
    Object evaluate(Evaluation run) {
        Object first = left.evaluate(run);
        if (deciding.equals(first)) {
            return decision;
        }
        Object second = right.evaluate(run);
        boolean plain = !overridden && first instanceof Boolean && second instanceof Boolean;
        return plain ? second : dispatcher.call(run, first, second);
    }
}
