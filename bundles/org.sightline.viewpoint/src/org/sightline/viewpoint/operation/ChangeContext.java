/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Goes to another element; stays where it is if the expression does not give exactly one. */
record ChangeContext(BoundExpression browse, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        EObject next = run.element(browse);
        run.on(next == null ? run.self() : next, inner);
    }
}
