/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.NewView;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.specification.Description;

/** Shows the current element by a mapping that makes no views by itself. The view appears with the next refresh. */
record CreateView(Description mapping, BoundExpression container, String variable, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        EObject holder = container.isEmpty() ? null : run.element(container);
        NewView view = mapping == null ? null : new NewView(new ViewKey(mapping, run.self(), OperationRun.boxKey(holder), null), OperationRun.seen(holder));
        if (view != null) {
            run.keep(view.key());
        }
        run.variable(variable, view == null ? null : view.asObject());
        run.all(inner);
    }
}
