/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;

/** Edits the processes of a model at random, in every way in which a change can be made. */
final class RandomEdits {

    private static final int KINDS = 25;

    private final Portfolio portfolio;
    private final Random random;

    RandomEdits(Portfolio portfolio, Random random) {
        this.portfolio = portfolio;
        this.random = random;
    }

    void edit() {
        Lane lane = any(Lane.class);
        FlowNode node = any(FlowNode.class);
        Flow flow = any(Flow.class);
        if (lane == null || node == null || flow == null) {
            return;
        }
        switch (random.nextInt(KINDS)) {
            case 0 -> lane.setRole(LaneRole.values()[random.nextInt(LaneRole.values().length)]);
            case 1, 2 -> lane.getNodes().add(node(lane, node));
            case 3 -> flow.setSource(any(InteractionNode.class));
            case 4 -> flow.setTarget(random.nextInt(4) == 0 ? null : any(InteractionNode.class));
            case 5 -> any(InteractionNode.class).getOutgoing().add(flow);
            case 6 -> any(InteractionNode.class).getIncoming().clear();
            case 7 -> anyProcess().getFlows().add(flow);
            case 8 -> EcoreUtil.remove(flow);
            case 9 -> EcoreUtil.delete(node, true);
            case 10 -> EcoreUtil.remove(node);
            case 11 -> moveLane(lane, any(Lane.class));
            case 12 -> anyProcess().getLanes().add(lane);
            case 13 -> reorder(lane.getNodes());
            case 14 -> reorder(anyProcess().getLanes());
            case 15 -> editEvent(any(Event.class));
            case 21 -> editThrowing(any(IntermediateEvent.class));
            case 22, 23 -> editAttachment(any(BoundaryEvent.class));
            case 16 -> editActivity(node);
            case 17 -> enterBody(node, any(Activity.class));
            case 18 -> addFlow();
            case 19 -> anyProcess().getFlows().set(0, SightlineFactory.eINSTANCE.createMessageFlow());
            case 20 -> lane.eSetDeliver(!lane.eDeliver());
            default -> any(FlowNode.class).setName("link " + random.nextInt(2));
        }
    }

    private CustomerProcess anyProcess() {
        List<CustomerProcess> withFlows = portfolio.getProcesses().stream().filter(process -> !process.getFlows().isEmpty()).toList();
        return withFlows.isEmpty() ? portfolio.getProcesses().get(0) : withFlows.get(random.nextInt(withFlows.size()));
    }

    private <T> T any(Class<T> type) {
        List<T> found = new ArrayList<>();
        portfolio.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        });
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    /* A lane in the body of a sub-process cannot hold the sub-process. */
    private static FlowNode node(Lane lane, FlowNode node) {
        return EcoreUtil.isAncestor(node, lane) ? SightlineFactory.eINSTANCE.createActivity() : node;
    }

    private static void moveLane(Lane lane, Lane around) {
        if (!EcoreUtil.isAncestor(lane, around)) {
            around.getLanes().add(lane);
        }
    }

    private void reorder(EList<? extends EObject> list) {
        if (list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void editEvent(Event event) {
        if (event != null) {
            event.setTrigger(event.getTrigger() == EventTrigger.LINK ? EventTrigger.ERROR : EventTrigger.LINK);
        }
    }

    private static void editThrowing(IntermediateEvent event) {
        if (event != null) {
            event.setThrowing(!event.isThrowing());
        }
    }

    private void editAttachment(BoundaryEvent event) {
        if (event != null) {
            event.setAttachedTo(random.nextInt(4) == 0 ? null : any(Activity.class));
        }
    }

    private void editActivity(FlowNode node) {
        if (node instanceof Activity activity && activity.getProcessBody() != null) {
            activity.getProcessBody().setKind(random.nextBoolean() ? BodyKind.EVENT : BodyKind.EMBEDDED);
        } else if (node instanceof Activity activity) {
            activity.setForCompensation(random.nextBoolean());
        }
    }

    private void enterBody(FlowNode node, Activity activity) {
        if (activity != null && !EcoreUtil.isAncestor(node, activity)) {
            if (activity.getProcessBody() == null) {
                activity.setProcessBody(SightlineFactory.eINSTANCE.createProcessBody());
            }
            ProcessBody body = activity.getProcessBody();
            body.getNodes().add(node);
        }
    }

    private void addFlow() {
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
        flow.setLoopBack(true);
        flow.setSource(any(InteractionNode.class));
        flow.setTarget(any(InteractionNode.class));
        anyProcess().getFlows().add(flow);
    }
}
