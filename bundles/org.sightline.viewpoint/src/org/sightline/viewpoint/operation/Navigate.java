/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.sightline.viewpoint.specification.Description;

/** Leads to the diagram of the current element. Which diagrams of it there are already is for the host to know. */
record Navigate(Description diagram, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        if (diagram != null && run.self() != null) {
            run.goTo(diagram.name());
        }
        run.all(inner);
    }
}
