/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** A call of a service, {@code self.eContainer(shop::Lane)}; of a collection, on each of its elements, see {@link FeatureNode}. */
final class DotCallNode extends Node {

    private final Node[] parts;
    private final Dispatcher dispatcher;

    /**
     * @param position offset of the service's name
     * @param dispatcher calls the service
     * @param parts the receiver and the further arguments
     */
    DotCallNode(int position, Dispatcher dispatcher, Node... parts) {
        super(position);
        this.dispatcher = dispatcher;
        this.parts = parts;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object[] arguments = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            arguments[i] = parts[i].evaluate(run);
        }
        return callOn(run, arguments[0], arguments);
    }

    /** Calls the service on a value, or on each of a collection; the array's first place is filled here. */
    Object callOn(Evaluation run, Object receiver, Object[] arguments) {
        if (receiver instanceof List<?> list) {
            return callOnEach(run, list, arguments, new ArrayList<>(list.size()));
        }
        if (receiver instanceof Set<?> set) {
            return callOnEach(run, set, arguments, new LinkedHashSet<>());
        }
        arguments[0] = receiver;
        return dispatcher.call(run, arguments);
    }

    private Object callOnEach(Evaluation run, Collection<?> receivers, Object[] arguments, Collection<Object> result) {
        for (Object each : receivers) {
            run.step();
            Flattening.add(result, callOn(run, each, arguments.clone()));
            run.grown(result.size());
        }
        return result;
    }
}
