/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** An operator that simply calls its service: {@code -x}, {@code a * b}. */
final class OperationNode extends Node {

    private final Node[] operands;
    private final Dispatcher dispatcher;

    OperationNode(int position, Dispatcher dispatcher, Node... operands) {
        super(position);
        this.dispatcher = dispatcher;
        this.operands = operands;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object[] values = new Object[operands.length];
        for (int i = 0; i < operands.length; i++) {
            values[i] = operands[i].evaluate(run);
        }
        return dispatcher.call(run, values);
    }
}
