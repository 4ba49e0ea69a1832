/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;

/**
 * What follows what in a process: the one graph on which the derived facts, the customer views and the line of vision rest.
 *
 * <p>Vertices are all lanes and all flow nodes at all nesting levels, numbered in document order; a lane is joined to others
 * only if flows end at the lane as a whole, as at a pool without a process. Edges are the sequence and message flows, and
 * what needs no flow: from an activity to the events at its border, from a throwing link event to the catching ones of its
 * name, into the body of a sub-process and from its ends to what follows. See {@link EdgeKind} and {@link BodyEdges}.
 *
 * <p>A flow counts if the process holds it and both its ends; others are passed over. The <em>path</em> is all edges but the
 * sequence flows that leave a sub-process whose body can be passed: their place is taken by the edges from its ends.
 *
 * <p>A snapshot: it does not follow later changes. Made in O(nodes + flows), without recursion. Vertices and edges are
 * numbered from 0; {@link #NONE} stands for none.
 */
public final class ProcessGraph {

    /** No vertex. */
    public static final int NONE = ProcessOutline.NONE;

    private final InteractionNode[] vertices;
    private final VertexNumbers numbers;
    private final int[] around;
    private final int[] scopes;
    private final int[] owners;
    private final BitSet eventScopes;
    private final NodeTrait[] traits;
    private final ScopeEnds scopeEnds;
    private final boolean[] passable;
    private final int[] sources;
    private final int[] targets;
    private final EdgeKind[] kinds;
    private final Flow[] flows;
    private final Adjacency pathOut;
    private final Adjacency pathIn;

    /** @param process the process to read; it is not changed */
    public ProcessGraph(CustomerProcess process) {
        ProcessOutline outline = new ProcessOutline(process);
        numbers = new VertexNumbers(outline.vertices);
        vertices = numbers.vertices();
        traits = outline.traits.toArray(NodeTrait[]::new);
        around = outline.around.toArray();
        scopes = outline.scopes.toArray();
        owners = outline.owners.toArray();
        eventScopes = outline.eventScopes;
        EdgeList edges = new EdgeList();
        addFlows(outline.flows, edges);
        addAttachments(edges);
        LinkEdges.add(outline, edges);
        scopeEnds = new ScopeEnds(outline, edges);
        passable = new BodyEdges(outline, edges, scopeEnds).passable();
        sources = edges.sources.toArray();
        targets = edges.targets.toArray();
        kinds = edges.kinds.toArray(EdgeKind[]::new);
        flows = edges.flows.toArray(Flow[]::new);
        boolean[] onPath = chosen(this::isOnPath);
        pathOut = Adjacency.of(vertices.length, sources, onPath);
        pathIn = Adjacency.of(vertices.length, targets, onPath);
    }

    private void addFlows(List<Flow> found, EdgeList edges) {
        for (Flow flow : found) {
            int source = number(flow.getSource());
            int target = number(flow.getTarget());
            if (source != NONE && target != NONE) {
                edges.add(source, target, flow instanceof MessageFlow ? EdgeKind.MESSAGE : EdgeKind.SEQUENCE, flow);
            }
        }
    }

    private void addAttachments(EdgeList edges) {
        for (int v = 0; v < vertices.length; v++) {
            if (vertices[v] instanceof BoundaryEvent event && number(event.getAttachedTo()) != NONE) {
                edges.add(number(event.getAttachedTo()), v, EdgeKind.ATTACHED, null);
            }
        }
    }

    /** @return the number of vertices */
    public int size() {
        return vertices.length;
    }

    /** @return the lane or flow node with a number */
    public InteractionNode vertex(int number) {
        return vertices[number];
    }

    /** @return the number of a lane or flow node, or {@link #NONE} if the process does not hold it or it is null */
    public int number(InteractionNode node) {
        return numbers.number(node);
    }

    /** @return whether a vertex is a lane */
    public boolean isLane(int vertex) {
        return traits[vertex] == null;
    }

    /** @return the lane around a flow node or lane, or {@link #NONE} */
    public int around(int vertex) {
        return around[vertex];
    }

    /** @return the innermost lane in which a vertex stands: a lane itself, or the one around a flow node; or {@link #NONE} */
    public int lane(int vertex) {
        return isLane(vertex) ? vertex : around[vertex];
    }

    /** @return whether flows join a vertex: for a lane, the lane as a whole */
    public boolean isJoined(int vertex) {
        return pathOut.degree(vertex) + pathIn.degree(vertex) > 0;
    }

    /** @return the activity in whose body a vertex lies, or {@link #NONE} */
    public int owner(int vertex) {
        return owners[scopes[vertex]];
    }

    /** @return whether a vertex is a sub-process that paths pass by way of its body */
    public boolean isPassable(int vertex) {
        return passable[vertex];
    }

    /** @return the number of edges, those off the path included */
    public int edges() {
        return kinds.length;
    }

    /** @return where an edge begins */
    public int source(int edge) {
        return sources[edge];
    }

    /** @return where an edge leads */
    public int target(int edge) {
        return targets[edge];
    }

    /** @return why the target follows the source */
    public EdgeKind kind(int edge) {
        return kinds[edge];
    }

    /** @return the flow that leads along an edge (at the end of a body, the one behind the sub-process), or null */
    public Flow flow(int edge) {
        return flows[edge];
    }

    /** @return the edges of the path by the vertex where they begin */
    public Adjacency pathOut() {
        return pathOut;
    }

    /** @return the edges of the path by the vertex where they lead */
    public Adjacency pathIn() {
        return pathIn;
    }

    /** @return whether paths go along an edge: all but the sequence flows out of a sub-process that is passed by way of its body */
    public boolean isOnPath(int edge) {
        return kinds[edge] != EdgeKind.SEQUENCE || !passable[sources[edge]];
    }

    /** @return the strongly connected components of the graph with the chosen edges only */
    public StrongComponents components(IntPredicate chosen) {
        return new StrongComponents(Adjacency.of(vertices.length, sources, chosen(chosen)), targets);
    }

    private boolean[] chosen(IntPredicate choice) {
        boolean[] chosen = new boolean[kinds.length];
        for (int e = 0; e < chosen.length; e++) {
            chosen[e] = choice.test(e);
        }
        return chosen;
    }

    /** @return the components of the order of work as drawn: sequence flows, events at the border and links */
    public StrongComponents loops() {
        return components(this::isOrder);
    }

    private boolean isOrder(int edge) {
        return switch (kinds[edge]) {
            case SEQUENCE, ATTACHED, LINK -> true;
            case MESSAGE, ENTRY, EXIT -> false;
        };
    }

    /**
     * @return whether a path may begin at a vertex: a lane, what stands apart from the sequence, or a begin of a pool or of
     *     an event sub-process
     */
    boolean isOrigin(int vertex) {
        return isLane(vertex) || traits[vertex] == NodeTrait.APART || scopeEnds.isStart(vertex) && isOutermost(vertex);
    }

    /**
     * @return whether a path may end at a vertex: a lane, what stands apart from the sequence, or an end of a pool, of an
     *     event sub-process, or of a sub-process that itself is such an end
     */
    boolean isTerminal(int vertex) {
        if (isLane(vertex) || traits[vertex] == NodeTrait.APART) {
            return true;
        }
        int ended = vertex;
        while (scopeEnds.isEnd(ended) && !isOutermost(ended)) {
            ended = owner(ended);
        }
        return scopeEnds.isEnd(ended) && !isCaught(vertex);
    }

    private boolean isOutermost(int vertex) {
        return owner(vertex) == NONE || eventScopes.get(scopes[vertex]);
    }

    private boolean isCaught(int vertex) {
        for (int i = pathOut.start(vertex); i < pathOut.start(vertex + 1); i++) {
            if (kinds[pathOut.edge(i)] == EdgeKind.EXIT) {
                return true;
            }
        }
        return false;
    }
}
