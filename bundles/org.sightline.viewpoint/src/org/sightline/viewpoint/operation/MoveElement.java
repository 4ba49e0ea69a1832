/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Puts the current element into another one. */
record MoveElement(BoundExpression container, BoundExpression feature, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        EObject owner = run.element(container);
        EStructuralFeature found = owner == null ? null : owner.eClass().getEStructuralFeature(feature.text(run.scope(), ""));
        if (found != null && (found.isMany() || owner.eGet(found) == null)) {
            FeatureWriter.add(owner, found, run.self());
        }
        run.all(inner);
    }
}
