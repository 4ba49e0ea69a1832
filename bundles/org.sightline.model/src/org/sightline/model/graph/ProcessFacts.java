/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.Visibility;

/**
 * All that can be derived from how a process is drawn: what the customer meets, what can be reached and can end, loops and
 * hand-offs. Computed for a whole process at once, in O(nodes + flows), and kept until the process changes.
 *
 * <p>An element that the process does not hold has no facts: it meets nobody, cannot be reached and cannot end.
 */
public final class ProcessFacts {

    private final ProcessGraph graph;
    private final CustomerContact contact;
    private final boolean[] reachable;
    private final boolean[] ending;
    private final StrongComponents loops;
    private final boolean[] looping;

    ProcessFacts(CustomerProcess process) {
        graph = new ProcessGraph(process);
        contact = new CustomerContact(graph);
        reachable = Reach.fromOrigins(graph);
        ending = Reach.toTerminals(graph);
        loops = graph.loops();
        looping = looping();
    }

    private boolean[] looping() {
        int[] sizes = new int[loops.count()];
        for (int v = 0; v < graph.size(); v++) {
            sizes[loops.component(v)]++;
        }
        boolean[] result = new boolean[graph.size()];
        for (int v = 0; v < result.length; v++) {
            result[v] = sizes[loops.component(v)] > 1;
        }
        for (int e = 0; e < graph.edges(); e++) {
            result[graph.source(e)] |= graph.source(e) == graph.target(e) && graph.kind(e) == EdgeKind.SEQUENCE;
        }
        return result;
    }

    /**
     * @param process a process
     * @return its facts as it stands now; kept with the process, and computed only if it changed since they last were
     */
    public static ProcessFacts of(CustomerProcess process) {
        return FactsAdapter.of(process).facts();
    }

    /** @return whether the facts of a process are kept at the moment */
    public static boolean areKept(CustomerProcess process) {
        FactsAdapter adapter = FactsAdapter.find(process);
        return adapter != null && adapter.isFresh();
    }

    /** Has the facts of a process computed anew when they are next asked for. To be called at each change of what they rest on. */
    public static void forget(CustomerProcess process) {
        FactsAdapter adapter = FactsAdapter.find(process);
        if (adapter != null) {
            adapter.forget();
        }
    }

    /** @return the graph that the facts were read from */
    public ProcessGraph graph() {
        return graph;
    }

    /** @return whether a vertex of the graph is a customer lane or stands in one */
    public boolean isWithCustomer(int vertex) {
        return contact.isWithCustomer(vertex);
    }

    /** @return whether any lane of the process is a customer's */
    public boolean hasCustomer() {
        return contact.hasCustomer();
    }

    /** @return whether a vertex of the graph is a lane of an external organisation or stands in one */
    public boolean isExternal(int vertex) {
        return contact.isExternal(vertex);
    }

    /** @return whether the customer meets a vertex of the graph, see {@link CustomerContact} */
    public boolean isFacing(int vertex) {
        return contact.isFacing(vertex);
    }

    /** @return whether the customer meets a lane or flow node */
    public boolean isFacing(InteractionNode node) {
        int vertex = graph.number(node);
        return vertex != ProcessGraph.NONE && isFacing(vertex);
    }

    /** @return whether the customer meets both ends of a flow; false if one is missing or lies elsewhere */
    public boolean isFacing(Flow flow) {
        return isFacing(flow.getSource()) && isFacing(flow.getTarget());
    }

    /** @return whether the customer meets a participant: it acts in a facing lane of the process */
    public boolean isMet(Participant participant) {
        return contact.isMet(participant);
    }

    /** @return where a flow node stands seen from the customer */
    public Visibility visibility(FlowNode node) {
        int vertex = graph.number(node);
        return vertex == ProcessGraph.NONE ? Visibility.SUPPORT : contact.visibility(vertex);
    }

    /** @return whether a path leads from a begin of the process to a flow node, see {@link ProcessGraph} */
    public boolean isReachable(FlowNode node) {
        int vertex = graph.number(node);
        return vertex != ProcessGraph.NONE && reachable[vertex];
    }

    /** @return whether a path leads from a flow node to an end of the process */
    public boolean isEnding(FlowNode node) {
        int vertex = graph.number(node);
        return vertex != ProcessGraph.NONE && ending[vertex];
    }

    /** @return whether a flow node lies on a cycle of sequence flows, also by way of events at a border and links */
    public boolean isLooping(FlowNode node) {
        int vertex = graph.number(node);
        return vertex != ProcessGraph.NONE && looping[vertex];
    }

    /**
     * @return whether a flow passes work on inside the organisation: its ends stand in different lanes (the innermost ones),
     *     neither of them with the customer or in the lane of an external organisation
     */
    public boolean isHandOff(Flow flow) {
        int source = graph.number(flow.getSource());
        int target = graph.number(flow.getTarget());
        return source != ProcessGraph.NONE && target != ProcessGraph.NONE && graph.lane(source) != graph.lane(target)
            && isInside(source) && isInside(target);
    }

    private boolean isInside(int vertex) {
        return !isWithCustomer(vertex) && !isExternal(vertex);
    }

    /**
     * @param flow a sequence flow
     * @return the sequence flows that leave the loop which it closes, in document order; empty if it is not marked as a loop
     *     back, or if its ends do not lie on one loop. O(flows)
     */
    public List<SequenceFlow> loopExits(SequenceFlow flow) {
        List<SequenceFlow> exits = new ArrayList<>();
        int source = graph.number(flow.getSource());
        int target = graph.number(flow.getTarget());
        if (!flow.isLoopBack() || source == ProcessGraph.NONE || target == ProcessGraph.NONE
            || loops.component(source) != loops.component(target)) {
            return exits;
        }
        int loop = loops.component(source);
        for (int e = 0; e < graph.edges(); e++) {
            boolean isLeaving = loops.component(graph.source(e)) == loop && loops.component(graph.target(e)) != loop;
            if (isLeaving && graph.kind(e) == EdgeKind.SEQUENCE) {
                exits.add((SequenceFlow) graph.flow(e));
            }
        }
        return exits;
    }
}
