/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW_CONTAINER__FLOWS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__SOURCE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__TARGET;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

/**
 * Connects steps that no flow leads to, or from: with their neighbour in the lane, if that has room for a flow, or with a
 * begin or an end of their own.
 */
final class PathFixes {

    private static final Set<EClass> WITHOUT_WAY_IN = Set.of(Literals.START_EVENT, Literals.BOUNDARY_EVENT);
    private static final Set<EClass> WITHOUT_WAY_OUT = Set.of(Literals.END_EVENT);

    private PathFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV19", FlowNode.class, PathFixes::leadTo);
        fixes.add("CV20", FlowNode.class, PathFixes::leadOn);
    }

    private static Stream<QuickFix> leadTo(FlowNode node) {
        if (hasWay(node.getIncoming()) || WITHOUT_WAY_IN.contains(node.eClass())) {
            return Stream.empty();
        }
        FlowNode neighbour = neighbour(node, -1);
        FlowNode begin = SightlineFactory.eINSTANCE.createStartEvent();
        Stream<QuickFix> own = joined(insert(node, 0, begin), node, begin, node).as("fix_begin");
        return neighbour == null || hasWay(neighbour.getOutgoing()) || WITHOUT_WAY_OUT.contains(neighbour.eClass()) ? own
                : Stream.concat(joined(new FixPlan(), node, neighbour, node).as("fix_connectAfter", neighbour), own);
    }

    private static Stream<QuickFix> leadOn(FlowNode node) {
        if (hasWay(node.getOutgoing()) || WITHOUT_WAY_OUT.contains(node.eClass())) {
            return Stream.empty();
        }
        FlowNode neighbour = neighbour(node, 1);
        FlowNode end = SightlineFactory.eINSTANCE.createEndEvent();
        Stream<QuickFix> own = joined(insert(node, 1, end), node, node, end).as("fix_end");
        return neighbour == null || hasWay(neighbour.getIncoming()) || WITHOUT_WAY_IN.contains(neighbour.eClass()) ? own
                : Stream.concat(joined(new FixPlan(), node, node, neighbour).as("fix_connectBefore", neighbour), own);
    }

    private static FixPlan insert(FlowNode node, int distance, FlowNode inserted) {
        List<?> siblings = (List<?>) node.eContainer().eGet(node.eContainingFeature());
        return new FixPlan().insert(node.eContainer(), node.eContainingFeature(), siblings.indexOf(node) + distance, inserted);
    }

    private static FlowNode neighbour(FlowNode node, int distance) {
        List<?> siblings = (List<?>) node.eContainer().eGet(node.eContainingFeature());
        int index = siblings.indexOf(node) + distance;
        return index < 0 || index >= siblings.size() ? null : (FlowNode) siblings.get(index);
    }

    private static FixPlan joined(FixPlan plan, FlowNode node, FlowNode source, FlowNode target) {
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
        return plan.add(container(node), FLOW_CONTAINER__FLOWS, flow).set(flow, FLOW__SOURCE, source).set(flow, FLOW__TARGET, target);
    }

    private static boolean hasWay(List<?> flows) {
        return flows.stream().anyMatch(SequenceFlow.class::isInstance);
    }

    private static FlowContainer container(EObject element) {
        EObject around = element.eContainer();
        while (!(around instanceof FlowContainer)) {
            around = around.eContainer();
        }
        return (FlowContainer) around;
    }
}
