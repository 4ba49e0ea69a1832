/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** A value that stands in the text: a literal, or a type that is known. */
final class ConstantNode extends Node {

    private final Object value;

    ConstantNode(int position, Object value) {
        super(position);
        this.value = value;
    }

    @Override
    Object evaluate(Evaluation run) {
        return value;
    }
}
