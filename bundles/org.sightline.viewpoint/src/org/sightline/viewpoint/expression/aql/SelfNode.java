/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** The element on which the expression is evaluated. */
final class SelfNode extends Node {

    SelfNode(int position) {
        super(position);
    }

    @Override
    Object evaluate(Evaluation run) {
        return run.self();
    }
}
