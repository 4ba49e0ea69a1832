/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;

/** Does the first case whose condition holds, else what is left for all others. */
record Choice(List<When> cases, List<Operation> otherwise) implements Operation {

    @Override
    public void run(OperationRun run) {
        for (When each : cases) {
            if (each.applies(run)) {
                run.all(each.inner());
                return;
            }
        }
        run.all(otherwise);
    }
}
