/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Sets a feature of the current element, or adds to it if it has many values. */
record SetValue(BoundExpression feature, BoundExpression value, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        FeatureWriter.set(run.self(), feature.text(run.scope(), ""), value.value(run.scope()));
        run.all(inner);
    }
}
