/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import org.sightline.layout.engine.NestedLayout;

/**
 * Lays out a process, or any graph: bands over the full width, columns in order of time, edges at right angles through the channels
 * between them.
 *
 * <p>A pure function: the same input gives the same geometry on every machine. No edge runs over a node that it does not join, no two
 * edges share a piece of line, nothing overlaps. About linear in nodes and edges for graphs as processes are.
 */
public final class ProcessLayout {

    private ProcessLayout() {
    }

    /**
     * @param input what to lay out
     * @return where everything lies
     */
    public static Geometry of(LayoutInput input) {
        return new NestedLayout(input).run();
    }
}
