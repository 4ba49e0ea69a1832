/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

/** A model operation ready to be run. */
interface Operation {

    /**
     * Does what it describes, then what stands within it.
     *
     * @param run where it works: the current element, variables, and what it has made so far
     * @throws RuntimeException if the model refuses a value; the tool as a whole then has no effect
     */
    void run(OperationRun run);
}
