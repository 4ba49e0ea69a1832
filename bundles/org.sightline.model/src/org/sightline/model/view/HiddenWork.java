/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/** What lies hidden on a stretch between two nodes that a view shows. */
public final class HiddenWork {

    private final ProcessGraph graph;
    private final BitSet shown = new BitSet();

    private HiddenWork(CustomerProcess process, Collection<? extends InteractionNode> shown) {
        graph = ProcessFacts.of(process).graph();
        shown.stream().mapToInt(graph::number).filter(each -> each != ProcessGraph.NONE).forEach(this.shown::set);
    }

    /**
     * @param process a process
     * @param shown the nodes of it that a view shows
     * @param source where a stretch begins
     * @param target where it ends
     * @return the hidden flow nodes on the paths from one to the other that pass no shown node, in document order. O(process)
     */
    public static List<FlowNode> between(CustomerProcess process, Collection<? extends InteractionNode> shown, InteractionNode source,
            InteractionNode target) {
        HiddenWork work = new HiddenWork(process, shown);
        int from = work.graph.number(source);
        int to = work.graph.number(target);
        if (from == ProcessGraph.NONE || to == ProcessGraph.NONE) {
            return List.of();
        }
        BitSet hidden = work.reached(from, true);
        hidden.and(work.reached(to, false));
        return hidden.stream().mapToObj(work.graph::vertex).filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
    }

    private BitSet reached(int from, boolean forward) {
        Adjacency edges = forward ? graph.pathOut() : graph.pathIn();
        BitSet reached = new BitSet();
        int[] open = new int[graph.size() + 1];
        int size = 1;
        open[0] = from;
        for (int head = 0; head < size; head++) {
            for (int i = edges.start(open[head]); i < edges.start(open[head] + 1); i++) {
                int next = forward ? graph.target(edges.edge(i)) : graph.source(edges.edge(i));
                if (!shown.get(next) && !reached.get(next)) {
                    reached.set(next);
                    open[size++] = next;
                }
            }
        }
        return reached;
    }
}
