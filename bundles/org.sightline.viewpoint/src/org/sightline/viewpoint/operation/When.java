/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Does what stands within it if a condition holds; an empty one does, a broken one does not. */
record When(BoundExpression condition, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        if (applies(run)) {
            run.all(inner);
        }
    }

    boolean applies(OperationRun run) {
        return condition.holds(run.scope());
    }
}
