/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.specification.Description;

/**
 * Shows the current element by a mapping that makes no views by itself. The view appears with the next refresh: until then its variable is
 * null.
 */
record CreateView(Description mapping, BoundExpression container, String variable, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        if (mapping != null) {
            View holder = container.isEmpty() ? null : run.view(container);
            run.keep(new ViewKey(mapping, run.self(), holder instanceof Box ? holder.key() : null, null));
        }
        run.variable(variable, null);
        run.all(inner);
    }
}
