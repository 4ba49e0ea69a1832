/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** A variable that the caller gives. Asking for one that is not given is a failure. */
final class VariableNode extends Node {

    private static final Object NOT_GIVEN = new Object();

    private final String name;

    VariableNode(int position, String name) {
        super(position);
        this.name = name;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object value = run.variable(name, NOT_GIVEN);
        return value == NOT_GIVEN ? run.failed(position(), null, "evaluation_unknownVariable", name) : value;
    }
}
