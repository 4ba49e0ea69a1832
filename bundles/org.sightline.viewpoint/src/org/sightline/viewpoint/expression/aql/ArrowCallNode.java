/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** A call of a service on a collection itself, {@code self.lanes->size()}. A single value is an ordered set of one, null an empty one. */
final class ArrowCallNode extends Node {

    private final Node[] parts;
    private final Dispatcher dispatcher;

    /**
     * @param position offset of the service's name
     * @param dispatcher calls the service
     * @param parts the receiver and the further arguments
     */
    ArrowCallNode(int position, Dispatcher dispatcher, Node... parts) {
        super(position);
        this.dispatcher = dispatcher;
        this.parts = parts;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object[] arguments = new Object[parts.length];
        arguments[0] = collection(parts[0].evaluate(run));
        for (int i = 1; i < parts.length; i++) {
            arguments[i] = parts[i].evaluate(run);
        }
        return dispatcher.call(run, arguments);
    }

    private static Object collection(Object value) {
        if (value instanceof Collection<?> || value instanceof Nothing) {
            return value;
        }
        LinkedHashSet<Object> result = new LinkedHashSet<>();
        if (NullOf.plain(value) != null) {
            result.add(value);
        }
        return result;
    }
}
