/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** A part of which it is known that it fails, if it is reached at all: an unknown type. */
final class FailingNode extends Node {

    private final String key;
    private final Object[] arguments;

    FailingNode(int position, String key, Object... arguments) {
        super(position);
        this.key = key;
        this.arguments = arguments;
    }

    @Override
    Object evaluate(Evaluation run) {
        return run.failed(position(), null, key, arguments);
    }
}
