/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

/** Why one vertex of a {@link ProcessGraph} follows another. */
public enum EdgeKind {
    /** A sequence flow as drawn. */
    SEQUENCE,
    /** A message flow as drawn. */
    MESSAGE,
    /** From an activity to an event at its border. */
    ATTACHED,
    /** From a throwing link event to a catching one of the same name in the same scope. */
    LINK,
    /** From a sub-process to a node where its body begins. */
    ENTRY,
    /** From a node where a body ends to what follows the sub-process. */
    EXIT;

    /** @return whether such an edge is a flow between just these two vertices, as a person drew it */
    public boolean isDrawn() {
        return this == SEQUENCE || this == MESSAGE;
    }
}
