/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.diagram.NewView;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.specification.Description;

/** Joins two views by an edge of a mapping that makes no edges by itself. */
record CreateEdgeView(Description mapping, BoundExpression source, BoundExpression target, String variable, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        ViewKey from = OperationRun.keyOf(run.element(source));
        ViewKey to = OperationRun.keyOf(run.element(target));
        NewView edge = mapping == null || from == null || to == null ? null : new NewView(new ViewKey(mapping, run.self(), from, to), null);
        if (edge != null) {
            run.keep(edge.key());
        }
        run.variable(variable, edge == null ? null : edge.asObject());
        run.all(inner);
    }
}
