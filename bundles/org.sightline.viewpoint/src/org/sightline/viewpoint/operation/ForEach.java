/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Goes to each of the values in turn; a value that is no element leaves the current element as it is. */
record ForEach(BoundExpression values, String iterator, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        for (Object each : all(values.value(run.scope()))) {
            run.variable(iterator, each);
            run.on(each instanceof EObject element ? element : run.self(), inner);
            run.forget(iterator);
        }
    }

    private static List<Object> all(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> new ArrayList<>(many);
            case Object[] many -> Arrays.asList(many);
            default -> List.of(value);
        };
    }
}
