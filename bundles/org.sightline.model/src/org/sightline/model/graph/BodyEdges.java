/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.ArrayDeque;
import java.util.Deque;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;

/**
 * Adds the edges into and out of the bodies of sub-processes, innermost scopes included:
 *
 * <pre>
 * A --> S --> B      S --ENTRY--> s1 --> e1 --EXIT--> B      (S --> B is then off the path, unless the body cannot be passed)
 *      [s1-->e1]
 * </pre>
 *
 * An end event with an error, an escalation or a cancellation leads to the event at the border that catches its trigger,
 * if there is one; all other ends lead on to what follows the sub-process, or, where the sub-process itself ends the
 * scope around it, to what follows that scope. The body of an event sub-process is entered and left by no edge.
 */
final class BodyEdges {

    private final ProcessOutline outline;
    private final EdgeList edges;
    private final ScopeEnds scopeEnds;
    private final Adjacency drawn;
    private final boolean[] passable;

    BodyEdges(ProcessOutline outline, EdgeList edges, ScopeEnds scopeEnds) {
        this.outline = outline;
        this.edges = edges;
        this.scopeEnds = scopeEnds;
        int n = outline.vertices.size();
        passable = new boolean[n];
        drawn = Adjacency.of(n, edges.sources.toArray(), order(edges));
        findPassable();
        for (int v = 0; v < n; v++) {
            if (isInBody(v)) {
                addEntry(v);
                addExits(v);
            }
        }
    }

    private static boolean[] order(EdgeList edges) {
        boolean[] order = new boolean[edges.size()];
        for (int e = 0; e < order.length; e++) {
            order[e] = edges.kinds.get(e) != EdgeKind.MESSAGE;
        }
        return order;
    }

    /** @return by vertex: whether it is a sub-process whose body leads from a begin to an end: all paths through it pass its body */
    boolean[] passable() {
        return passable;
    }

    private boolean isInBody(int vertex) {
        int scope = outline.scopes.get(vertex);
        return outline.owners.get(scope) != ProcessOutline.NONE && !outline.eventScopes.get(scope);
    }

    private int owner(int vertex) {
        return outline.owners.get(outline.scopes.get(vertex));
    }

    /* One search per scope, on its own level only: a sub-process inside it is passed like any activity. */
    private void findPassable() {
        boolean[] seen = new boolean[passable.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int v = 0; v < seen.length; v++) {
            if (isInBody(v) && scopeEnds.isStart(v)) {
                seen[v] = true;
                open.add(v);
            }
        }
        while (!open.isEmpty()) {
            int v = open.remove();
            passable[owner(v)] |= scopeEnds.isEnd(v) && catcher(v) == ProcessOutline.NONE;
            for (int i = drawn.start(v); i < drawn.start(v + 1); i++) {
                int target = edges.targets.get(drawn.edge(i));
                if (!seen[target] && outline.scopes.get(target) == outline.scopes.get(v)) {
                    seen[target] = true;
                    open.add(target);
                }
            }
        }
    }

    private void addEntry(int vertex) {
        if (scopeEnds.isStart(vertex)) {
            edges.add(owner(vertex), vertex, EdgeKind.ENTRY, null);
        }
    }

    private void addExits(int vertex) {
        if (!scopeEnds.isEnd(vertex) || passable[vertex]) {
            return;
        }
        int catcher = catcher(vertex);
        if (catcher != ProcessOutline.NONE) {
            edges.add(vertex, catcher, EdgeKind.EXIT, null);
            return;
        }
        int ended = vertex;
        do {
            ended = owner(ended);
            for (int i = drawn.start(ended); i < drawn.start(ended + 1); i++) {
                int e = drawn.edge(i);
                if (edges.kinds.get(e) == EdgeKind.SEQUENCE) {
                    edges.add(vertex, edges.targets.get(e), EdgeKind.EXIT, edges.flows.get(e));
                }
            }
        } while (scopeEnds.isEnd(ended) && isInBody(ended));
    }

    /* The event at the border of an enclosing sub-process that catches what an end event throws, or NONE. */
    private int catcher(int vertex) {
        if (!(outline.vertices.get(vertex) instanceof EndEvent end) || !isThrown(end.getTrigger())) {
            return ProcessOutline.NONE;
        }
        for (int around = vertex; isInBody(around);) {
            around = owner(around);
            for (int i = drawn.start(around); i < drawn.start(around + 1); i++) {
                int target = edges.targets.get(drawn.edge(i));
                if (edges.kinds.get(drawn.edge(i)) == EdgeKind.ATTACHED
                    && ((BoundaryEvent) outline.vertices.get(target)).getTrigger() == end.getTrigger()) {
                    return target;
                }
            }
        }
        return ProcessOutline.NONE;
    }

    private static boolean isThrown(EventTrigger trigger) {
        return switch (trigger) {
            case ERROR, ESCALATION, CANCEL -> true;
            default -> false;
        };
    }
}
