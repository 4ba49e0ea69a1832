/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ParallelGateway;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.Scope;

/**
 * Finds how the flows around nodes that go are to be joined, so that the process keeps its likely sense:
 *
 * <ul>
 * <li>A step with one way in and one way out: the way in leads on to where the way out led. Several ways in are each led on.
 * <li>A parallel gateway: all its ways stay.
 * <li>A decision behind another exclusive decision: all its ways become ways of the other, with the product of the probabilities.
 * <li>Any other decision or fork: the likely way is followed: the default, else the most probable, else the first that does not lead
 * back. What stood on the other ways only stays without a way in, which validation says.
 * </ul>
 *
 * O(flows at what goes). Nothing is changed.
 */
final class GapPlan {

    private static final Comparator<SequenceFlow> LIKELY = Comparator
            .comparing((SequenceFlow flow) -> isDefault(flow))
            .thenComparing(flow -> flow.getProbability() == null ? 0 : flow.getProbability())
            .thenComparing(flow -> !flow.isLoopBack());

    /** Ways that part and meet again and again are as many as two to the power of their number: beyond this they are not all looked at. */
    private static final int MAX_STEPS = 10_000;

    private final Set<? extends EObject> going;
    private final Predicate<SequenceFlow> isFollowed;
    private final List<Join> joins = new ArrayList<>();
    private int steps;

    /**
     * @param going all nodes that go
     * @param isFollowed which flows may be part of a join
     */
    GapPlan(Set<? extends EObject> going, Predicate<SequenceFlow> isFollowed) {
        this.going = going;
        this.isFollowed = isFollowed;
    }

    /** @return the joins, those of one flow one after the other */
    List<Join> joins() {
        for (EObject each : going) {
            if (each instanceof FlowNode node) {
                Scope.in(node).stream().filter(flow -> flow.getSource() != null && !going.contains(flow.getSource())).filter(isFollowed)
                        .forEach(flow -> follow(flow, node, Way.DIRECT, new HashSet<>()));
            }
        }
        return joins;
    }

    private void follow(SequenceFlow into, InteractionNode node, Way way, Set<InteractionNode> passed) {
        if (!going.contains(node)) {
            Join join = new Join(into, (FlowNode) node, way);
            if (!join.isCircle()) {
                joins.add(join);
            }
            return;
        }
        if (steps++ > MAX_STEPS || !passed.add(node)) {
            return;
        }
        List<SequenceFlow> out = Scope.out(node).stream().filter(flow -> flow.getTarget() != null).filter(isFollowed).toList();
        if (out.size() > 1 && passesOn(into.getSource(), node)) {
            out.forEach(flow -> follow(into, flow.getTarget(), way.branch(flow), passed));
        } else if (out.size() > 1 && node instanceof ParallelGateway) {
            out.forEach(flow -> follow(into, flow.getTarget(), way.along(flow), passed));
        } else {
            out.stream().max(LIKELY.thenComparing(flow -> -out.indexOf(flow))).ifPresent(flow -> follow(into, flow.getTarget(), way.along(flow), passed));
        }
        passed.remove(node);
    }

    private static boolean passesOn(InteractionNode before, InteractionNode node) {
        return isExclusive(before) && isExclusive(node);
    }

    private static boolean isExclusive(InteractionNode node) {
        return node instanceof Decision decision && decision.getKind() == DecisionKind.EXCLUSIVE;
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof Decision decision && decision.getDefaultFlow() == flow;
    }
}
