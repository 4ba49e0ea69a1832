/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.index.References;
import org.sightline.model.editing.move.NodeMoves;

/** Puts a region into a sub-process or a process of its own, and a step in its place. The nodes and flows stay the same elements. */
final class Extraction {

    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;

    private final Region region;
    private final List<SequenceFlow> entries;
    private final List<SequenceFlow> exits;
    private final List<SequenceFlow> inside;
    private final FlowNode first;
    private final FlowContainer around;
    private final Activity step = MAKE.createActivity();

    /** @param region a region without a refusal */
    Extraction(Region region, String name) {
        this.region = region;
        entries = region.entries();
        exits = region.exits();
        inside = region.inside();
        first = region.first();
        around = Scope.around(first);
        step.setName(name);
    }

    /** Changes the model: makes a sub-process. */
    Activity toSubprocess() {
        placeStep();
        ProcessBody body = MAKE.createProcessBody();
        body.setName(step.getName());
        step.setProcessBody(body);
        Set<EObject> owners = new LinkedHashSet<>();
        inOrder().forEach(node -> owners.add(node.eContainer()));
        if (owners.size() == 1) {
            body.getNodes().addAll(inOrder());
        } else {
            LaneCopies lanes = new LaneCopies(region.nodes(), body);
            lanes.copyBelow(around);
            inOrder().forEach(node -> ownNodes(lanes, node, body).add(node));
        }
        join(body);
        return step;
    }

    private static List<FlowNode> ownNodes(LaneCopies lanes, FlowNode node, ProcessBody body) {
        Lane lane = lanes.of(Scope.lane(node.eContainer()));
        return lane == null ? body.getNodes() : lane.getNodes();
    }

    /** Changes the model: makes a process that the step calls. */
    Activity toProcess() {
        placeStep();
        CustomerProcess from = Scope.process(first);
        CustomerProcess process = processLike(from);
        LaneCopies lanes = new LaneCopies(region.nodes(), process);
        lanes.copyBelow(from);
        Map<Phase, Phase> phases = phases(from, process);
        region.withInner().forEach(node -> node.setPhase(phases.get(node.getPhase())));
        inOrder().forEach(node -> outermost(lanes, node).getNodes().add(node));
        join(process);
        forgetInViews(from);
        step.setCalledProcess(process);
        return step;
    }

    /** A node inside a sub-process stands in the lane around that sub-process. */
    private static Lane outermost(LaneCopies lanes, FlowNode node) {
        Lane lane = Scope.lane(node.eContainer());
        while (lanes.of(lane) == null) {
            lane = Scope.lane(lane.eContainer());
        }
        return lanes.of(lane);
    }

    private CustomerProcess processLike(CustomerProcess from) {
        CustomerProcess process = MAKE.createCustomerProcess();
        process.setName(step.getName());
        process.setKind(from.getKind());
        process.setOrganization(from.getOrganization());
        process.setCustomer(from.getCustomer());
        process.setBaseline(from.getBaseline());
        List<CustomerProcess> siblings = from.getPortfolio().getProcesses();
        siblings.add(siblings.indexOf(from) + 1, process);
        return process;
    }

    private void placeStep() {
        List<FlowNode> siblings = Scope.nodes(first.eContainer());
        siblings.add(siblings.indexOf(first), step);
        step.setPhase(first.getPhase());
    }

    /** The nodes as they stand in their lanes. */
    private List<FlowNode> inOrder() {
        return region.nodes().stream().sorted(Comparator.comparingInt(node -> Scope.nodes(node.eContainer()).indexOf(node))).toList();
    }

    private Map<Phase, Phase> phases(CustomerProcess from, CustomerProcess to) {
        Set<Phase> used = new LinkedHashSet<>();
        region.withInner().forEach(node -> used.add(node.getPhase()));
        Map<Phase, Phase> copies = new HashMap<>();
        for (Phase phase : from.getPhases()) {
            if (used.contains(phase)) {
                Phase copy = MAKE.createPhase();
                copy.setName(phase.getName());
                copy.setStage(phase.getStage());
                copy.setChangeBus(phase.isChangeBus());
                to.getPhases().add(copy);
                copies.put(phase, copy);
            }
        }
        return copies;
    }

    private void join(FlowContainer into) {
        into.getFlows().addAll(inside);
        Gate gate = new Gate(step, into);
        gate.open(entries, first);
        gate.close(exits);
        region.withInner().forEach(NodeMoves::adaptFlows);
        NodeMoves.adaptFlows(step);
    }

    /** A view shows its own process only. */
    private void forgetInViews(CustomerProcess from) {
        Set<EObject> moved = new LinkedHashSet<>(region.withInner());
        region.withInner().forEach(node -> moved.addAll(node.getOutgoing()));
        moved.forEach(each -> References.of(each).to(each).stream().filter(reference -> reference.source() instanceof CustomerView view
                && view.getProcess() == from).forEach(reference -> reference.forget(each)));
    }
}
