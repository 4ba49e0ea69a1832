/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Takes values out of a feature of the current element; without an expression, the only one. */
record Unset(BoundExpression feature, BoundExpression elements, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        EStructuralFeature found = run.self().eClass().getEStructuralFeature(feature.text(run.scope(), ""));
        if (found != null && !elements.isEmpty()) {
            FeatureWriter.remove(run.self(), found, elements.value(run.scope()));
        } else if (found != null && !found.isMany()) {
            run.self().eUnset(found);
        }
        run.all(inner);
    }
}
