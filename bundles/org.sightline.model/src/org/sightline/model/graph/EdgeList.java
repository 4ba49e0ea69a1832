/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.customerprocess.Flow;

/** The edges of a graph while it is built, in the order in which they were found. */
final class EdgeList {

    final IntList sources = new IntList();
    final IntList targets = new IntList();
    final List<EdgeKind> kinds = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();

    /** @param flow the flow that leads along the edge, or null if none does */
    void add(int source, int target, EdgeKind kind, Flow flow) {
        sources.add(source);
        targets.add(target);
        kinds.add(kind);
        flows.add(flow);
    }

    int size() {
        return kinds.size();
    }
}
