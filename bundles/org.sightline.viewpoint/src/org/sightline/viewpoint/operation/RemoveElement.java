/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Removes the current element, what it contains, and all references to these. */
record RemoveElement(List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        if (OperationRun.viewOf(run.self()) == null) {
            EcoreUtil.delete(run.self(), true);
        } else {
            run.drop(OperationRun.viewOf(run.self()).key());
        }
        run.all(inner);
    }
}
