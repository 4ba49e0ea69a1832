/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.index.References;

/** Where nodes and flows live: a process or the inside of a sub-process, and the lanes in it. All at O(depth). */
public final class Scope {

    private static final SightlineSwitch<EList<FlowNode>> NODES = new SightlineSwitch<>() {
        @Override
        public EList<FlowNode> caseLane(Lane lane) {
            return lane.getNodes();
        }

        @Override
        public EList<FlowNode> caseProcessBody(ProcessBody body) {
            return body.getNodes();
        }
    };

    private static final SightlineSwitch<EList<Lane>> LANES = new SightlineSwitch<>() {
        @Override
        public EList<Lane> caseLane(Lane lane) {
            return lane.getLanes();
        }

        @Override
        public EList<Lane> caseFlowContainer(FlowContainer container) {
            return container.getLanes();
        }
    };

    private Scope() {
    }

    /** @return the process or inside of a sub-process around an element, not the element itself; null if there is none */
    public static FlowContainer around(EObject element) {
        EObject each = element.eContainer();
        while (each != null && !(each instanceof FlowContainer)) {
            each = each.eContainer();
        }
        return (FlowContainer) each;
    }

    /** @return the process or inside of a sub-process that holds an element, or the element itself if it is one; null if there is none */
    public static FlowContainer of(EObject element) {
        return element instanceof FlowContainer container ? container : around(element);
    }

    /** @return the innermost process or inside of a sub-process that is around both; null if there is none */
    public static FlowContainer common(EObject one, EObject other) {
        FlowContainer around = around(one);
        while (around != null && !isWithin(other, around)) {
            around = around(around);
        }
        return around;
    }

    /** @return whether an element is another one or lies in it */
    public static boolean isWithin(EObject element, EObject ancestor) {
        EObject each = element;
        while (each != null && each != ancestor) {
            each = each.eContainer();
        }
        return each != null;
    }

    /** @return the nodes that an element holds directly; null if it cannot hold any */
    public static EList<FlowNode> nodes(EObject owner) {
        return owner == null ? null : NODES.doSwitch(owner);
    }

    /** @return the lanes that an element holds directly; null if it cannot hold any */
    public static EList<Lane> lanes(EObject owner) {
        return owner == null ? null : LANES.doSwitch(owner);
    }

    /** @return the innermost lane around an element, or the element itself if it is one; null if there is none */
    public static Lane lane(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof Lane)) {
            each = each.eContainer();
        }
        return (Lane) each;
    }

    /** @return the process around an element, or the element itself if it is one; null if there is none */
    public static CustomerProcess process(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof CustomerProcess)) {
            each = each.eContainer();
        }
        return (CustomerProcess) each;
    }

    /** @return the sequence flows that lead into a node, a copy */
    public static List<SequenceFlow> in(InteractionNode node) {
        return sequences(node.getIncoming());
    }

    /** @return the sequence flows that lead out of a node, a copy */
    public static List<SequenceFlow> out(InteractionNode node) {
        return sequences(node.getOutgoing());
    }

    private static List<SequenceFlow> sequences(List<Flow> flows) {
        return flows.stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast).toList();
    }

    /** @return the events at the border of a node, in no order; O(1) where a {@link References} index watches the model */
    public static List<BoundaryEvent> border(FlowNode node) {
        return !(node instanceof Activity) ? List.of() : References.of(node).to(node).stream()
                .filter(reference -> reference.feature() == SightlinePackage.Literals.BOUNDARY_EVENT__ATTACHED_TO)
                .map(reference -> (BoundaryEvent) reference.source()).toList();
    }
}
