/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.move.NodeMoves;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.vision.VisionPath;
import org.sightline.model.vision.VisionPaths;

/**
 * Does what a {@link Remedy} says and shows the element, in one edit. A message goes to the step of the customer that the work serves first
 * or, where it serves none, to the first one that it may reach.
 */
public final class RemedyEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(RemedyEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public RemedyEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param view a view that refused an element
     * @param element the element
     * @param remedy one of the remedies of the refusal
     * @return the edit, whose label says exactly what it does and whose result is the element; empty if a person has to decide more than that.
     *     O(process)
     */
    public Optional<Command> edit(CustomerView view, ViewElement element, Remedy remedy) {
        return switch (remedy.kind()) {
            case CONNECT_TO_CUSTOMER -> connected(view, element, List.of((InteractionNode) element));
            case CONNECT_STEP_OF_LANE -> connected(view, element, steps((Lane) element));
            case CONNECT_ENDS -> connectedEnds(view, (Flow) element);
            case CONNECT_LANE_OF_PARTICIPANT -> connected(view, element, steps(view.getProcess(), (Participant) element));
            case MOVE_TO_CUSTOMER -> moved(view, (FlowNode) element);
            case CHOOSE_OTHER_VIEW -> elsewhere(element);
            case PUT_INTO_PROCESS -> Optional.empty();
        };
    }

    private static List<FlowNode> steps(Lane lane) {
        return Stream.concat(lane.getNodes().stream(), lane.getLanes().stream().flatMap(each -> steps(each).stream())).toList();
    }

    private static List<FlowNode> steps(CustomerProcess process, Participant participant) {
        return process.getLanes().stream().flatMap(RemedyEdits::withInner).filter(lane -> lane.getRepresents() == participant)
                .flatMap(lane -> steps(lane).stream()).toList();
    }

    private static Stream<Lane> withInner(Lane lane) {
        return Stream.concat(Stream.of(lane), lane.getLanes().stream().flatMap(RemedyEdits::withInner));
    }

    /** Both ends may be hidden; then joining one of them would not do. */
    private Optional<Command> connectedEnds(CustomerView view, Flow flow) {
        List<InteractionNode> hidden = Stream.of(flow.getSource(), flow.getTarget()).filter(end -> end != null && !end.isCustomerFacing()).toList();
        return hidden.size() == 1 ? connected(view, flow, hidden) : Optional.empty();
    }

    private Optional<Command> connected(CustomerView view, ViewElement element, List<? extends InteractionNode> candidates) {
        return candidates.stream().flatMap(each -> partner(view.getProcess(), each).map(step -> message(view, element, each, step)).stream()).findFirst();
    }

    private Command message(CustomerView view, ViewElement element, InteractionNode node, InteractionNode step) {
        String label = TEXTS.get("remedy_connect", ElementName.of(node), ElementName.of(step));
        return domain.recorded(label, () -> {
            Connections.connect(FlowKinds.message(node), node, step);
            return shown(view, element);
        });
    }

    private static Optional<InteractionNode> partner(CustomerProcess process, InteractionNode node) {
        Stream<InteractionNode> served = VisionPaths.of(process).from(List.of(node)).stream().map(VisionPath::step);
        return Stream.concat(served, customersSteps(process)).filter(step -> Connections.messageRefusal(node, step).isEmpty()).findFirst();
    }

    private static Stream<InteractionNode> customersSteps(CustomerProcess process) {
        ProcessFacts facts = ProcessFacts.of(process);
        ProcessGraph graph = facts.graph();
        return Stream.iterate(0, v -> v < graph.size(), v -> v + 1).filter(v -> facts.isWithCustomer(v) && !graph.isLane(v)).map(graph::vertex);
    }

    private Optional<Command> moved(CustomerView view, FlowNode node) {
        Optional<Lane> lane = view.getProcess().getLanes().stream().flatMap(RemedyEdits::withInner)
                .filter(each -> each.getRole() == LaneRole.CUSTOMER && each.getLanes().isEmpty()).findFirst();
        return lane.filter(each -> NodeMoves.refusal(List.of(node), NodePlace.in(each)).isEmpty())
                .map(each -> domain.recorded(TEXTS.get("remedy_move", ElementName.of(node), ElementName.of(each)), () -> {
                    NodeMoves.move(List.of(node), NodePlace.in(each));
                    return shown(view, node);
                }));
    }

    private Optional<Command> elsewhere(ViewElement element) {
        ViewEdits edits = new ViewEdits(domain);
        return Scope.process(element).getViews().stream().filter(view -> edits.refusal(view, element).isEmpty()).findFirst()
                .map(view -> edits.add(view, element));
    }

    private static Collection<ViewElement> shown(CustomerView view, ViewElement element) {
        Trimming.putBack(view, List.of(element));
        return List.of(element);
    }
}
