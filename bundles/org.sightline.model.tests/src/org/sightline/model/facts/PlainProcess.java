/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.Visibility;

/**
 * The definitions of the derived facts, written down as plainly as they read and without any thought of speed: what the facts
 * are held against. Shares no code with them.
 */
public final class PlainProcess {

    /** What leads from one node to the next; the flow may be null. */
    public record Edge(InteractionNode source, InteractionNode target, Flow flow) {
    }

    private static final Set<EventTrigger> THROWN = Set.of(EventTrigger.ERROR, EventTrigger.ESCALATION, EventTrigger.CANCEL);

    public final Set<InteractionNode> nodes = new LinkedHashSet<>();
    public final List<Flow> flows = new ArrayList<>();
    private final CustomerProcess process;

    public PlainProcess(CustomerProcess process) {
        this.process = process;
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof InteractionNode node) {
                nodes.add(node);
            }
        });
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Flow flow && nodes.contains(flow.getSource()) && nodes.contains(flow.getTarget())) {
                flows.add(flow);
            }
        });
    }

    // What the customer meets

    public boolean withCustomer(InteractionNode node) {
        return lanesAround(node).stream().anyMatch(lane -> lane.getRole() == LaneRole.CUSTOMER);
    }

    private boolean external(InteractionNode node) {
        return lanesAround(node).stream().anyMatch(lane -> lane.getRole() == LaneRole.EXTERNAL);
    }

    private List<Lane> lanesAround(InteractionNode node) {
        List<Lane> lanes = new ArrayList<>();
        for (EObject around = node; around != null && around != process; around = around.eContainer()) {
            if (around instanceof Lane lane) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    public boolean facing(InteractionNode node) {
        return meets(node)
            || node instanceof Lane && nodes.stream().anyMatch(inside -> lanesAround(inside).contains(node) && meets(inside));
    }

    private boolean meets(InteractionNode node) {
        return withCustomer(node) || flows.stream().anyMatch(flow -> flow.getSource() == node && withCustomer(flow.getTarget())
            || flow.getTarget() == node && withCustomer(flow.getSource()));
    }

    public boolean facing(Flow flow) {
        return flows.contains(flow) && facing(flow.getSource()) && facing(flow.getTarget());
    }

    private Lane lane(InteractionNode node) {
        return lanesAround(node).get(0);
    }

    private boolean isFrontstage(Lane lane) {
        return nodes.stream().anyMatch(node -> lane(node) == lane && meets(node));
    }

    public Visibility visibility(FlowNode node) {
        if (withCustomer(node)) {
            return Visibility.CUSTOMER;
        }
        if (facing(node)) {
            return Visibility.FRONTSTAGE;
        }
        Lane lane = lane(node);
        boolean isJoined = flows.stream().anyMatch(flow -> lane(flow.getSource()) == lane && isFrontstage(lane(flow.getTarget()))
            || lane(flow.getTarget()) == lane && isFrontstage(lane(flow.getSource())));
        return isFrontstage(lane) || isJoined && lane.getRole() != LaneRole.SYSTEM ? Visibility.BACKSTAGE : Visibility.SUPPORT;
    }

    public boolean handOff(Flow flow) {
        return flows.contains(flow) && lane(flow.getSource()) != lane(flow.getTarget())
            && inside(flow.getSource()) && inside(flow.getTarget());
    }

    private boolean inside(InteractionNode node) {
        return !withCustomer(node) && !external(node);
    }

    // Scopes, their begins and ends

    private EObject scope(InteractionNode node) {
        EObject outermost = node;
        for (EObject around = node.eContainer(); around != process; around = around.eContainer()) {
            if (around instanceof ProcessBody) {
                return around;
            }
            outermost = around;
        }
        return outermost;
    }

    private Activity owner(InteractionNode node) {
        return scope(node) instanceof ProcessBody body ? (Activity) body.eContainer() : null;
    }

    private boolean isEntered(InteractionNode node) {
        return scope(node) instanceof ProcessBody body && body.getKind() != BodyKind.EVENT;
    }

    private static boolean isApart(InteractionNode node) {
        return node instanceof Activity activity && (activity.isForCompensation()
            || activity.getProcessBody() != null && activity.getProcessBody().getKind() == BodyKind.EVENT)
            || node instanceof BoundaryEvent event && event.getTrigger() == EventTrigger.COMPENSATION;
    }

    private boolean holds(EObject scope, Class<? extends FlowNode> type) {
        return nodes.stream().anyMatch(node -> type.isInstance(node) && scope(node) == scope);
    }

    private boolean isBegin(InteractionNode node) {
        if (holds(scope(node), StartEvent.class) || node instanceof Lane) {
            return node instanceof StartEvent;
        }
        return !isApart(node) && !(node instanceof BoundaryEvent) && sequence().stream().noneMatch(edge -> edge.target == node);
    }

    private boolean isEnd(InteractionNode node) {
        if (holds(scope(node), EndEvent.class) || node instanceof Lane) {
            return node instanceof EndEvent;
        }
        return !isApart(node) && sequence().stream().noneMatch(edge -> edge.source == node);
    }

    // What follows what

    private List<Edge> sequence() {
        List<Edge> edges = new ArrayList<>();
        flows.stream().filter(SequenceFlow.class::isInstance).forEach(flow -> edges.add(edge(flow)));
        for (InteractionNode source : nodes) {
            for (InteractionNode target : nodes) {
                boolean isSame = scope(source) == scope(target) && Objects.equals(source.getName(), target.getName());
                if (isSame && isLink(source, true) && isLink(target, false)) {
                    edges.add(new Edge(source, target, null));
                }
            }
        }
        return edges;
    }

    private static Edge edge(Flow flow) {
        return new Edge(flow.getSource(), flow.getTarget(), flow);
    }

    private static boolean isLink(InteractionNode node, boolean throwing) {
        return node instanceof IntermediateEvent event && event.getTrigger() == EventTrigger.LINK && event.isThrowing() == throwing;
    }

    /** Sequence flows, links and events at borders. */
    private List<Edge> order() {
        List<Edge> edges = sequence();
        for (InteractionNode node : nodes) {
            if (node instanceof BoundaryEvent event && nodes.contains(event.getAttachedTo())) {
                edges.add(new Edge(event.getAttachedTo(), event, null));
            }
        }
        return edges;
    }

    private BoundaryEvent catcher(InteractionNode node) {
        if (!(node instanceof EndEvent end) || !THROWN.contains(end.getTrigger())) {
            return null;
        }
        for (InteractionNode around = node; isEntered(around);) {
            around = owner(around);
            for (InteractionNode other : nodes) {
                if (other instanceof BoundaryEvent event && event.getAttachedTo() == around && event.getTrigger() == end.getTrigger()) {
                    return event;
                }
            }
        }
        return null;
    }

    private boolean isPassable(InteractionNode node) {
        if (!(node instanceof Activity activity) || activity.getProcessBody() == null
            || activity.getProcessBody().getKind() == BodyKind.EVENT) {
            return false;
        }
        Set<InteractionNode> inside = new HashSet<>(nodes);
        inside.removeIf(other -> scope(other) != activity.getProcessBody());
        List<Edge> edges = order().stream().filter(edge -> inside.contains(edge.source) && inside.contains(edge.target)).toList();
        return inside.stream().filter(this::isBegin).flatMap(begin -> reach(Set.of(begin), edges).stream())
            .anyMatch(end -> isEnd(end) && catcher(end) == null);
    }

    private List<Edge> continuation(InteractionNode ended) {
        Activity owner = owner(ended);
        List<Edge> edges = new ArrayList<>();
        flows.stream().filter(flow -> flow instanceof SequenceFlow && flow.getSource() == owner)
            .forEach(flow -> edges.add(new Edge(ended, flow.getTarget(), flow)));
        if (isEnd(owner) && isEntered(owner)) {
            continuation(owner).forEach(edge -> edges.add(new Edge(ended, edge.target, edge.flow)));
        }
        return edges;
    }

    /** The path: all that leads from a node to the next. */
    public List<Edge> path() {
        List<Edge> edges = new ArrayList<>();
        order().stream().filter(edge -> !(edge.flow instanceof SequenceFlow) || !isPassable(edge.source)).forEach(edges::add);
        flows.stream().filter(MessageFlow.class::isInstance).forEach(flow -> edges.add(edge(flow)));
        for (InteractionNode node : nodes) {
            if (isEntered(node) && isBegin(node)) {
                edges.add(new Edge(owner(node), node, null));
            }
            if (isEntered(node) && isEnd(node) && !isPassable(node)) {
                edges.addAll(catcher(node) == null ? continuation(node) : List.of(new Edge(node, catcher(node), null)));
            }
        }
        return edges;
    }

    /** All that can be reached along edges, the begins included. */
    public static Set<InteractionNode> reach(Set<InteractionNode> begins, List<Edge> edges) {
        Set<InteractionNode> reached = new HashSet<>(begins);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Edge edge : edges) {
                grows |= reached.contains(edge.source) && reached.add(edge.target);
            }
        }
        return reached;
    }

    // Reach and loops

    public Set<InteractionNode> reachable() {
        List<Edge> path = path();
        List<Edge> useful = path.stream().filter(edge -> !(edge.flow instanceof MessageFlow)
            || path.stream().noneMatch(other -> other.target == edge.target && !(other.flow instanceof MessageFlow))).toList();
        return reach(chosen(node -> node instanceof Lane || isApart(node) || isBegin(node) && !isEntered(node)), useful);
    }

    public Set<InteractionNode> ending() {
        List<Edge> path = path();
        List<Edge> useful = path.stream().filter(edge -> !(edge.flow instanceof MessageFlow)
            || path.stream().noneMatch(other -> other.source == edge.source && !(other.flow instanceof MessageFlow)))
            .map(edge -> new Edge(edge.target, edge.source, edge.flow)).toList();
        return reach(chosen(node -> node instanceof Lane || isApart(node) || isLast(node) && catcher(node) == null), useful);
    }

    private boolean isLast(InteractionNode node) {
        return isEnd(node) && (!isEntered(node) || isLast(owner(node)));
    }

    private Set<InteractionNode> chosen(Predicate<InteractionNode> choice) {
        Set<InteractionNode> chosen = new HashSet<>(nodes);
        chosen.removeIf(choice.negate());
        return chosen;
    }

    public boolean looping(InteractionNode node) {
        List<Edge> order = order();
        return order.stream().filter(edge -> edge.source == node).anyMatch(edge -> reach(Set.of(edge.target), order).contains(node));
    }

    public List<Flow> loopExits(SequenceFlow back) {
        List<Edge> order = order();
        if (!back.isLoopBack() || !flows.contains(back) || !reach(Set.of(back.getTarget()), order).contains(back.getSource())) {
            return List.of();
        }
        Set<InteractionNode> loop = reach(Set.of(back.getTarget()), order);
        loop.removeIf(node -> !reach(Set.of(node), order).contains(back.getSource()));
        return flows.stream().filter(SequenceFlow.class::isInstance)
            .filter(flow -> loop.contains(flow.getSource()) && !loop.contains(flow.getTarget())).toList();
    }
}
