/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.phase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;

/**
 * Which steps come into a phase although nobody has said so: the first phase of a process takes all that there are, and a step that stands
 * in none comes into the phase of what it is joined to. A phase that a step has already stays.
 *
 * <pre>
 *   a (Order) ----> b ----> c        joining a to b takes b and c into "Order"
 * </pre>
 */
public final class PhaseSteps {

    private PhaseSteps() {
    }

    /**
     * Changes the model: the first phase of a process takes the steps of its lanes that stand in none; what lies within a sub-process goes along
     * with it. A further phase takes none, nor does one that customers enter at any time. O(steps of the process)
     *
     * @param phase a phase
     * @return the steps that it took
     */
    public static Collection<FlowNode> gather(Phase phase) {
        CustomerProcess process = phase.eContainer() instanceof CustomerProcess around ? around : null;
        if (process == null || process.getPhases().size() != 1 || phase.isChangeBus()) {
            return List.of();
        }
        List<FlowNode> taken = process.getLanes().stream().flatMap(PhaseSteps::nodes).filter(each -> each.getPhase() == null).toList();
        taken.forEach(each -> each.setPhase(phase));
        return taken;
    }

    private static Stream<FlowNode> nodes(Lane lane) {
        return Stream.concat(lane.getNodes().stream(), lane.getLanes().stream().flatMap(PhaseSteps::nodes));
    }

    /**
     * Changes the model: if one end of a flow stands in a phase and the other one in none, that one and all that is joined to it without a phase
     * come into the same. O(steps that come into it, and their flows)
     *
     * @param flow a flow
     */
    public static void follow(Flow flow) {
        Phase before = phase(flow.getSource());
        Phase behind = phase(flow.getTarget());
        if (before != null && behind == null) {
            spread(before, flow.getTarget());
        } else if (before == null && behind != null) {
            spread(behind, flow.getSource());
        }
    }

    private static Phase phase(InteractionNode node) {
        return node instanceof FlowNode step ? step.getPhase() : null;
    }

    private static void spread(Phase phase, InteractionNode first) {
        Deque<InteractionNode> open = new ArrayDeque<>();
        if (first != null) {
            open.add(first);
        }
        while (!open.isEmpty()) {
            if (open.remove() instanceof FlowNode node && node.getPhase() == null) {
                node.setPhase(phase);
                open.addAll(joined(node));
            }
        }
    }

    private static Collection<InteractionNode> joined(FlowNode node) {
        List<InteractionNode> joined = new ArrayList<>();
        node.getOutgoing().stream().map(Flow::getTarget).filter(each -> each != null).forEach(joined::add);
        node.getIncoming().stream().map(Flow::getSource).filter(each -> each != null).forEach(joined::add);
        return joined;
    }
}
