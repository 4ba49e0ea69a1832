/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** {@code if condition then yes else no endif}. A condition that is neither true nor false gives nothing. */
final class ConditionalNode extends Node {

    private final Node condition;
    private final Node yes;
    private final Node no;

    ConditionalNode(int position, Node condition, Node yes, Node no) {
        super(position);
        this.condition = condition;
        this.yes = yes;
        this.no = no;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object chosen = condition.evaluate(run);
        if (chosen instanceof Boolean holds) {
            return holds ? yes.evaluate(run) : no.evaluate(run);
        }
        return run.nothing(condition.position(), "evaluation_conditionNotBoolean", Arguments.typeName(chosen));
    }
}
