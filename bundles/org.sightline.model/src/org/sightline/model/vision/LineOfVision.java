/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.graph.CustomerOrder;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * The line of vision of a process: for every unit, system and external organisation the customer's steps that it serves, over
 * how many hand-offs; and the reverse.
 *
 * <p>A part serves a step if a flow joins the step directly to a node of the part, in either direction, which takes no
 * hand-off; or if a path leads from a node of the part to the step with no other step of the customer on it. Each change of
 * lane (the innermost ones) on the way is a hand-off, the last way to the customer is none; the least number counts.
 *
 * <p>A snapshot. Made in O(parts x (nodes + flows)) at worst, in practice in proportion to the result.
 *
 * @see PartCatalog for what the parts are
 */
public final class LineOfVision {

    private final List<Part> parts = new ArrayList<>();
    private final List<NamedElement> servingNone = new ArrayList<>();
    private final Map<InteractionNode, List<Support>> behind = new HashMap<>();

    private LineOfVision(CustomerProcess process) {
        ProcessFacts facts = ProcessFacts.of(process);
        ServiceSearch search = new ServiceSearch(facts, CustomerOrder.ranks(facts.graph()));
        new PartCatalog(process, facts).vertices().forEach((element, vertices) -> add(element, search.from(vertices)));
    }

    private void add(NamedElement element, List<Service> services) {
        if (services.isEmpty()) {
            servingNone.add(element);
            return;
        }
        parts.add(new Part(element, services));
        for (Service service : services) {
            behind.computeIfAbsent(service.step(), step -> new ArrayList<>()).add(new Support(element, service.handOffs()));
        }
    }

    /**
     * @param process any process; one without a customer has no part that serves
     * @return its line of vision as it stands now
     */
    public static LineOfVision of(CustomerProcess process) {
        return new LineOfVision(process);
    }

    /**
     * @param lane a lane of a process
     * @return the customer's flow nodes that what stands in the lane, at any depth, serves, in the order in which they are
     *     lived; empty for a customer lane and for a lane outside any process
     */
    public static List<FlowNode> servedSteps(Lane lane) {
        CustomerProcess process = lane.getProcess();
        if (process == null) {
            return List.of();
        }
        ProcessFacts facts = ProcessFacts.of(process);
        return new ServiceSearch(facts, CustomerOrder.ranks(facts.graph())).from(working(facts, lane)).stream()
            .map(Service::step).filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
    }

    private static BitSet working(ProcessFacts facts, Lane lane) {
        ProcessGraph graph = facts.graph();
        BitSet inside = new BitSet();
        inside.set(graph.number(lane));
        for (int v = graph.number(lane) + 1; v < graph.size() && graph.around(v) != ProcessGraph.NONE && inside.get(graph.around(v)); v++) {
            inside.set(v);
        }
        BitSet working = new BitSet();
        inside.stream().filter(v -> !facts.isWithCustomer(v)).forEach(working::set);
        return working;
    }

    /** @return the parts that serve the customer, those with lanes in document order first; unmodifiable */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** @return the parts of the enterprise that serve no step of the customer; unmodifiable */
    public List<NamedElement> servingNone() {
        return List.copyOf(servingNone);
    }

    /** @return all that stands behind a step, by parts; empty if nothing does; unmodifiable */
    public List<Support> behind(InteractionNode step) {
        return List.copyOf(behind.getOrDefault(step, List.of()));
    }
}
