/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.diagram.ViewKey;

/** Takes a view away, for good if its mapping makes none by itself. */
record DeleteView(List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        ViewKey view = OperationRun.keyOf(run.self());
        if (view != null) {
            run.drop(view);
        }
        run.all(inner);
    }
}
