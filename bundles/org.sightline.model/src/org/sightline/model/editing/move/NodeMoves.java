/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.move;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.messages.MessageBundle;

/**
 * Moves nodes into another lane or to another place in theirs. Events at the border of a step go with it, and a flow whose ends come to
 * stand in different organisations becomes a message, one whose ends come together a sequence. O(what is moved, and its flows).
 */
public final class NodeMoves {

    private static final MessageBundle TEXTS = MessageBundle.of(NodeMoves.class);

    private NodeMoves() {
    }

    /** @return why nodes cannot be moved to a place; empty if they can */
    public static Optional<String> refusal(Collection<? extends FlowNode> nodes, NodePlace place) {
        boolean isPlace = Scope.nodes(place.owner()) != null && (place.before() == null || place.before().eContainer() == place.owner());
        if (nodes.isEmpty() || !isPlace) {
            return refused("move_nothing", null);
        }
        Set<FlowNode> moved = withBorders(nodes);
        for (FlowNode node : moved) {
            Optional<String> reason = refusal(node, moved, place);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return standThere(moved, place) ? refused("move_same", nodes.iterator().next()) : Optional.empty();
    }

    private static Optional<String> refusal(FlowNode node, Set<FlowNode> moved, NodePlace place) {
        if (node instanceof BoundaryEvent event && event.getAttachedTo() != null && !moved.contains(event.getAttachedTo())) {
            return refused("move_border", event.getAttachedTo());
        }
        if (Scope.isWithin(place.owner(), node)) {
            return refused("move_intoItself", node);
        }
        boolean staysInScope = Scope.around(node) == Scope.of(place.owner());
        boolean staysInProcess = Scope.process(node) == Scope.process(place.owner());
        boolean tears = Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream())
                .anyMatch(flow -> !isInside(flow, moved) && !(flow instanceof SequenceFlow ? staysInScope : staysInProcess));
        return tears ? refused("move_otherScope", node) : Optional.empty();
    }

    private static boolean isInside(Flow flow, Set<FlowNode> moved) {
        return moved.contains(flow.getSource()) && moved.contains(flow.getTarget());
    }

    private static Optional<String> refused(String key, NamedElement element) {
        return Optional.of(TEXTS.get(key, ElementName.of(element)));
    }

    /** @return nodes with the events at their borders, in the order in which they are given */
    public static Set<FlowNode> withBorders(Collection<? extends FlowNode> nodes) {
        Set<FlowNode> all = new LinkedHashSet<>();
        for (FlowNode node : nodes) {
            all.add(node);
            all.addAll(Scope.border(node));
        }
        return all;
    }

    private static boolean standThere(Set<FlowNode> moved, NodePlace place) {
        List<FlowNode> siblings = Scope.nodes(place.owner());
        int index = siblings.indexOf(moved.iterator().next());
        int end = index + moved.size();
        if (index < 0 || end > siblings.size() || !List.copyOf(moved).equals(siblings.subList(index, end))) {
            return false;
        }
        return moved.contains(place.before()) || (end == siblings.size() ? place.before() == null : siblings.get(end) == place.before());
    }

    /**
     * Changes the model.
     *
     * @param nodes nodes of one model
     * @param place where to
     * @return the nodes that were moved
     */
    public static Collection<FlowNode> move(Collection<? extends FlowNode> nodes, NodePlace place) {
        Set<FlowNode> moved = withBorders(nodes);
        CustomerProcess process = Scope.process(place.owner());
        FlowNode behind = firstBehind(moved, place);
        moved.forEach(node -> put(node, place.owner(), behind));
        moved.forEach(node -> node.setPhase(phaseLike(node.getPhase(), process)));
        moved.forEach(NodeMoves::adaptFlows);
        return moved;
    }

    /** The first node behind the place that is not moved itself; null if there is none. */
    private static FlowNode firstBehind(Set<FlowNode> moved, NodePlace place) {
        if (!moved.contains(place.before())) {
            return place.before();
        }
        List<FlowNode> siblings = Scope.nodes(place.owner());
        return siblings.subList(siblings.indexOf(place.before()), siblings.size()).stream().filter(node -> !moved.contains(node)).findFirst().orElse(null);
    }

    private static void put(FlowNode node, EObject owner, FlowNode behind) {
        EList<FlowNode> siblings = Scope.nodes(owner);
        int index = behind == null ? siblings.size() : siblings.indexOf(behind);
        if (node.eContainer() == owner) {
            int from = siblings.indexOf(node);
            siblings.move(from < index ? index - 1 : index, from);
        } else {
            siblings.add(index, node);
        }
    }

    private static Phase phaseLike(Phase phase, CustomerProcess process) {
        if (phase == null || process == null || phase.eContainer() == process) {
            return phase;
        }
        return process.getPhases().stream().filter(each -> each.getName() != null && each.getName().equals(phase.getName())).findFirst().orElse(null);
    }

    /** Changes the model: lets all flows at a node be what the lanes of their ends ask for, in the process or sub-process around them. */
    public static void adaptFlows(InteractionNode node) {
        Set<Flow> flows = new LinkedHashSet<>(node.getOutgoing());
        flows.addAll(node.getIncoming());
        flows.stream().filter(flow -> flow.getSource() != null && flow.getTarget() != null).forEach(FlowKinds::adapt);
    }
}
