/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

/**
 * Where the work of each scope begins and ends. It begins at the start events; in a scope without any, at the nodes that
 * no sequence flow reaches. It ends at the end events; in a scope without any, at the nodes that no sequence flow leaves.
 * Events at a border begin nothing; what stands apart from the sequence (compensation, event sub-processes) is neither.
 */
final class ScopeEnds {

    private final boolean[] starts;
    private final boolean[] ends;

    /**
     * @param outline the process
     * @param edges its sequence flows and links (others are ignored)
     */
    ScopeEnds(ProcessOutline outline, EdgeList edges) {
        int n = outline.vertices.size();
        boolean[] entered = new boolean[n];
        boolean[] left = new boolean[n];
        for (int e = 0; e < edges.size(); e++) {
            EdgeKind kind = edges.kinds.get(e);
            if (kind == EdgeKind.SEQUENCE || kind == EdgeKind.LINK) {
                left[edges.sources.get(e)] = true;
                entered[edges.targets.get(e)] = true;
            }
        }
        starts = chosen(outline, NodeTrait.START, NodeTrait.BOUNDARY, entered);
        ends = chosen(outline, NodeTrait.END, NodeTrait.APART, left);
    }

    boolean isStart(int vertex) {
        return starts[vertex];
    }

    boolean isEnd(int vertex) {
        return ends[vertex];
    }

    private static boolean[] chosen(ProcessOutline outline, NodeTrait event, NodeTrait never, boolean[] joined) {
        boolean[] hasEvent = new boolean[outline.owners.size()];
        for (int v = 0; v < joined.length; v++) {
            hasEvent[outline.scopes.get(v)] |= outline.traits.get(v) == event;
        }
        boolean[] result = new boolean[joined.length];
        for (int v = 0; v < joined.length; v++) {
            NodeTrait trait = outline.traits.get(v);
            boolean implied = trait != null && trait != never && trait != NodeTrait.APART && !joined[v];
            result[v] = hasEvent[outline.scopes.get(v)] ? trait == event : implied;
        }
        return result;
    }
}
