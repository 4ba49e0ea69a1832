/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.move.NodeMoves;
import org.sightline.model.messages.MessageBundle;

/**
 * Nodes that somebody selected to make a sub-process of, and the flows around them.
 *
 * <pre>
 *              .---------------------.
 *   -- entry --&gt; first --&gt; ... --&gt; last -- exit --&gt;      a sub-process is entered at one place and left to one
 *              '---------------------'
 * </pre>
 *
 * All answers at O(the nodes and their flows).
 */
final class Region {

    private static final MessageBundle TEXTS = MessageBundle.of(Region.class);

    private final Set<FlowNode> nodes;

    /** @param nodes the nodes selected; events at their borders come along */
    Region(Collection<? extends FlowNode> nodes) {
        this.nodes = NodeMoves.withBorders(nodes);
    }

    Set<FlowNode> nodes() {
        return nodes;
    }

    /** @return the flows that lead in from outside */
    List<SequenceFlow> entries() {
        return sequences(nodes.stream().flatMap(node -> node.getIncoming().stream())).filter(flow -> !nodes.contains(flow.getSource())).toList();
    }

    /** @return the flows that lead out */
    List<SequenceFlow> exits() {
        return sequences(nodes.stream().flatMap(node -> node.getOutgoing().stream())).filter(flow -> !nodes.contains(flow.getTarget())).toList();
    }

    /** @return the flows that stay within */
    List<SequenceFlow> inside() {
        return sequences(nodes.stream().flatMap(node -> node.getOutgoing().stream())).filter(flow -> nodes.contains(flow.getTarget())).toList();
    }

    private static Stream<SequenceFlow> sequences(Stream<Flow> flows) {
        return flows.filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast);
    }

    /** @return the nodes at which it begins: where a flow leads in, and where none comes from anywhere */
    Set<FlowNode> firsts() {
        Set<FlowNode> firsts = new LinkedHashSet<>();
        entries().forEach(flow -> firsts.add((FlowNode) flow.getTarget()));
        nodes.stream().filter(node -> !(node instanceof BoundaryEvent) && Scope.in(node).isEmpty()).forEach(firsts::add);
        return firsts;
    }

    FlowNode first() {
        return firsts().iterator().next();
    }

    /** @return the nodes that it is left to */
    Set<InteractionNode> afters() {
        Set<InteractionNode> afters = new LinkedHashSet<>();
        exits().forEach(flow -> afters.add(flow.getTarget()));
        return afters;
    }

    /** @return why it cannot be put into anything of its own; empty if it can */
    Optional<String> refusal() {
        if (nodes.isEmpty() || nodes.stream().anyMatch(node -> Scope.nodes(node.eContainer()) == null)) {
            return Optional.of(TEXTS.get("region_nothing"));
        }
        FlowContainer scope = Scope.around(nodes.iterator().next());
        if (nodes.stream().anyMatch(node -> Scope.around(node) != scope)) {
            return Optional.of(TEXTS.get("region_scopes"));
        }
        return nodeRefusal().or(this::wayRefusal);
    }

    private Optional<String> nodeRefusal() {
        for (FlowNode node : nodes) {
            if (node instanceof StartEvent || node instanceof EndEvent) {
                return Optional.of(TEXTS.get("region_terminal", ElementName.of(node)));
            }
            if (node instanceof BoundaryEvent event && !nodes.contains(event.getAttachedTo())) {
                return Optional.of(TEXTS.get("region_border", ElementName.of(node)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> wayRefusal() {
        if (firsts().size() != 1) {
            return Optional.of(firsts().isEmpty() ? TEXTS.get("region_noEntry") : TEXTS.get("region_manyEntries", names(firsts())));
        }
        if (exits().stream().anyMatch(flow -> flow.getTarget() == null)) {
            return Optional.of(TEXTS.get("region_openEnd"));
        }
        return afters().size() > 1 ? Optional.of(TEXTS.get("region_manyExits", names(afters()))) : Optional.empty();
    }

    private static String names(Collection<? extends InteractionNode> nodes) {
        return String.join(TEXTS.get("region_separator"), nodes.stream().map(node -> TEXTS.get("region_name", ElementName.of(node))).toList());
    }

    /** @return why it cannot all stand in one step: the customer or another organisation does a part of it; empty if it can */
    Optional<String> sideRefusal() {
        FlowNode first = first();
        return nodes.stream().filter(node -> node.isWithCustomer() != first.isWithCustomer() || !FlowKinds.staysInside(first, node)).findFirst()
                .map(node -> TEXTS.get("region_sides", ElementName.of(first), ElementName.of(node)));
    }

    /** @return why it cannot stand in another process: messages would have to cross from one process to the other; empty if it can */
    Optional<String> messageRefusal() {
        Set<FlowNode> all = withInner();
        return all.stream().flatMap(node -> Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream()))
                .filter(MessageFlow.class::isInstance).filter(flow -> !all.contains(flow.getSource()) || !all.contains(flow.getTarget())).findFirst()
                .map(flow -> TEXTS.get("region_message", ElementName.of(flow.getSource()), ElementName.of(flow.getTarget())));
    }

    /** @return its nodes, and those in sub-processes among them */
    Set<FlowNode> withInner() {
        Set<FlowNode> all = new LinkedHashSet<>(nodes);
        for (FlowNode node : nodes) {
            node.eAllContents().forEachRemaining(each -> {
                if (each instanceof FlowNode inner) {
                    all.add(inner);
                }
            });
        }
        return all;
    }
}
