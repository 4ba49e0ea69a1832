/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** {@code let x = value in body}: all values are computed before any of the variables is set. */
final class LetNode extends Node {

    private final int firstSlot;
    private final Node[] values;
    private final Node body;

    LetNode(int position, int firstSlot, Node[] values, Node body) {
        super(position);
        this.firstSlot = firstSlot;
        this.values = values;
        this.body = body;
    }

    @Override
    Object evaluate(Evaluation run) {
        for (int i = 0; i < values.length; i++) {
            run.setLocal(firstSlot + i, values[i].evaluate(run));
        }
        return body.evaluate(run);
    }
}
