/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * A part of a compiled expression. What it gives is a value, null, a {@link org.sightline.viewpoint.expression.evaluation.NullOf null of
 * some type} or {@link org.sightline.viewpoint.expression.Nothing}; it does not throw for what is wrong with the expression, see
 * {@link Evaluation}. Nodes are shared by threads: what they remember between evaluations (which feature a class has, which service
 * takes which classes) are caches of immutable facts, where a lost update costs a second look and nothing else.
 */
abstract class Node {

    private final int position;

    /** @param position offset of the part to point at, counted from 0 */
    Node(int position) {
        this.position = position;
    }

    /** @return offset of the part to point at, counted from 0 */
    final int position() {
        return position;
    }

    /**
     * @param run the evaluation
     * @return the value of this part
     */
    abstract Object evaluate(Evaluation run);
}
