/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.graph.CustomerOrder;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/** Puts a {@link DerivedView} together from what the customer meets of a process and what is chosen of that. */
final class ViewDeriver {

    private final CustomerProcess process;
    private final ViewForm form;
    private final ProcessFacts facts;
    private final ProcessGraph graph;
    private final FacingElements facing;
    private final Predicate<ViewElement> chosen;
    private final BitSet shown = new BitSet();

    /** @param chosen which of the customer-facing elements to show */
    ViewDeriver(CustomerProcess process, ViewForm form, Predicate<ViewElement> chosen) {
        this.process = process;
        this.form = form;
        this.chosen = chosen;
        facts = ProcessFacts.of(process);
        graph = facts.graph();
        facing = new FacingElements(process, form);
        for (int v = 0; v < graph.size(); v++) {
            shown.set(v, facing.contains(v) && chosen.test(graph.vertex(v)));
        }
    }

    DerivedView derive(List<ViewElement> refused) {
        int[] ranks = CustomerOrder.ranks(graph);
        return new DerivedView(process, form, facts.hasCustomer(), facing.organization().name(), nodes(ranks), lanes(), flows(), joins(),
            stretches(ranks), chosen(facing.systems()), chosen(facing.units()), refused);
    }

    List<Stretch> stretches() {
        return stretches(CustomerOrder.ranks(graph));
    }

    private List<Stretch> stretches(int[] ranks) {
        double[] time = VertexTimes.of(graph, shown, VertexTimes.unit(process.getPortfolio()));
        return new StretchFinder(graph, shown, time).stretches(ranks);
    }

    private List<ShownNode> nodes(int[] ranks) {
        int[] order = new int[ranks.length];
        for (int v = 0; v < ranks.length; v++) {
            order[ranks[v]] = v;
        }
        return Arrays.stream(order).filter(v -> shown.get(v) && (!graph.isLane(v) || graph.isJoined(v))).mapToObj(this::node).toList();
    }

    private ShownNode node(int vertex) {
        int lane = graph.lane(vertex);
        boolean isMerged = form == ViewForm.SINGLE_ENTITY && facing.organization().holds(vertex);
        String laneName = lane == ProcessGraph.NONE ? null : graph.vertex(lane).getName();
        return new ShownNode(graph.vertex(vertex), isMerged ? facing.organization().name() : laneName, phase(vertex));
    }

    private String phase(int vertex) {
        for (int v = vertex; v != ProcessGraph.NONE; v = graph.owner(v)) {
            Phase phase = graph.vertex(v) instanceof FlowNode node ? node.getPhase() : null;
            if (phase != null) {
                return phase.getName();
            }
        }
        return null;
    }

    private List<Lane> lanes() {
        return shown.stream().filter(graph::isLane).mapToObj(v -> (Lane) graph.vertex(v)).toList();
    }

    private List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.kind(e).isDrawn() && isShown(e) && chosen.test(graph.flow(e))) {
                flows.add(graph.flow(e));
            }
        }
        return List.copyOf(flows);
    }

    private boolean isShown(int edge) {
        return shown.get(graph.source(edge)) && shown.get(graph.target(edge));
    }

    private <T extends ViewElement> List<T> chosen(List<T> elements) {
        return elements.stream().filter(chosen).toList();
    }

    private List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            if (!graph.kind(e).isDrawn() && isShown(e)) {
                joins.add(new Join(graph.vertex(graph.source(e)), graph.vertex(graph.target(e))));
            }
        }
        return List.copyOf(joins);
    }
}
