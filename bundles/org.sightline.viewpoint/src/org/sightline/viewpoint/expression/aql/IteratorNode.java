/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.Lambda;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** An iterator, {@code x | x.name}: gives the service something to apply to each element. */
final class IteratorNode extends Node {

    private final int slot;
    private final Node body;

    IteratorNode(int position, int slot, Node body) {
        super(position);
        this.slot = slot;
        this.body = body;
    }

    @Override
    Object evaluate(Evaluation run) {
        return new Bound(run, slot, body);
    }

    /** The iterator in one evaluation. */
    private record Bound(Evaluation run, int slot, Node body) implements Lambda {

        @Override
        public Object apply(Object element) {
            run.nextTurn();
            run.setLocal(slot, element);
            return NullOf.plain(body.evaluate(run));
        }
    }
}
