/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * Makes random processes: pools with nested lanes and without a process, the customer as a pool of its own or as a lane of
 * another, sub-processes within sub-processes, events at borders, link events, loops, parallel gateways, messages, and flows
 * that a person left half connected. The same seed gives the same process.
 */
public final class RandomProcesses {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;
    private static final EventTrigger[] TRIGGERS = {EventTrigger.NONE, EventTrigger.ERROR, EventTrigger.LINK, EventTrigger.TIMER,
        EventTrigger.COMPENSATION, EventTrigger.ESCALATION};
    private static final LaneRole[] ROLES = {LaneRole.ORGANIZATION, LaneRole.UNIT, LaneRole.SYSTEM, LaneRole.EXTERNAL, LaneRole.CUSTOMER};

    private final Random random;
    private final Draft draft = new Draft();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<List<FlowNode>> scopes = new ArrayList<>();
    private int made;

    private RandomProcesses(Random random) {
        this.random = random;
    }

    /** @param nodes about how many flow nodes it has */
    public static Draft make(Random random, int nodes) {
        return new RandomProcesses(random).make(nodes);
    }

    private Draft make(int nodes) {
        Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
        Lane company = draft.lane("Company", LaneRole.ORGANIZATION);
        if (random.nextInt(3) == 0) {
            company.getLanes().add(customer);
        }
        lanes.addAll(List.of(customer, company));
        int more = random.nextInt(5);
        for (int i = 0; i < more; i++) {
            lanes.add(draft.lane(lanes.get(1 + random.nextInt(lanes.size() - 1)), "Lane " + i, ROLES[random.nextInt(ROLES.length)]));
        }
        if (random.nextBoolean()) {
            lanes.add(draft.lane("Black box", random.nextInt(3) == 0 ? LaneRole.CUSTOMER : LaneRole.EXTERNAL));
        }
        scopes.add(new ArrayList<>());
        for (int i = 0; i < nodes; i++) {
            addNode();
        }
        scopes.forEach(this::join);
        for (int i = 0; i < nodes / 3; i++) {
            draft.message(any(), any());
        }
        return draft;
    }

    private void addNode() {
        int scope = random.nextInt(scopes.size());
        FlowNode node = newNode();
        node.setName("n" + made++);
        lanes.get(random.nextInt(lanes.size() > 2 ? lanes.size() - 1 : 2)).getNodes().add(node);
        if (scope > 0) {
            ((ProcessBody) scopes.get(scope).get(0).eContainer()).getNodes().add(node);
        }
        scopes.get(scope).add(node);
        if (node instanceof Activity activity && random.nextInt(8) == 0) {
            addBody(activity);
        }
    }

    private FlowNode newNode() {
        return switch (random.nextInt(12)) {
            case 0 -> FACTORY.createStartEvent();
            case 1 -> withTrigger();
            case 2 -> FACTORY.createDecision();
            case 3 -> FACTORY.createParallelGateway();
            case 4 -> FACTORY.createWaitPoint();
            case 5 -> linkOrTimer();
            case 6 -> boundary();
            default -> FACTORY.createActivity();
        };
    }

    private FlowNode withTrigger() {
        var end = FACTORY.createEndEvent();
        end.setTrigger(trigger());
        return end;
    }

    private FlowNode linkOrTimer() {
        IntermediateEvent event = FACTORY.createIntermediateEvent();
        event.setTrigger(trigger());
        event.setThrowing(random.nextBoolean());
        return event;
    }

    private FlowNode boundary() {
        BoundaryEvent event = FACTORY.createBoundaryEvent();
        event.setTrigger(trigger());
        List<FlowNode> activities = scopes.stream().flatMap(List::stream).filter(Activity.class::isInstance).toList();
        if (!activities.isEmpty()) {
            event.setAttachedTo((Activity) activities.get(random.nextInt(activities.size())));
        }
        return event;
    }

    private EventTrigger trigger() {
        return TRIGGERS[random.nextInt(TRIGGERS.length)];
    }

    private void addBody(Activity activity) {
        activity.setForCompensation(random.nextInt(10) == 0);
        ProcessBody body = draft.body(activity);
        body.setKind(random.nextInt(4) == 0 ? BodyKind.EVENT : BodyKind.EMBEDDED);
        List<FlowNode> scope = new ArrayList<>();
        FlowNode first = random.nextBoolean() ? FACTORY.createStartEvent() : FACTORY.createActivity();
        first.setName("n" + made++);
        body.getNodes().add(first);
        scope.add(first);
        scopes.add(scope);
    }

    /* Mostly forward, sometimes back, some link events of the same name. */
    private void join(List<FlowNode> scope) {
        for (int i = 0; i < scope.size(); i++) {
            int ways = random.nextInt(3);
            for (int k = 0; k < ways; k++) {
                int ahead = i + 1 + random.nextInt(3);
                int target = random.nextInt(6) == 0 ? random.nextInt(scope.size()) : ahead;
                Flow flow = draft.sequence(scope.get(i), target < scope.size() ? scope.get(target) : null);
                if (scope.get(0).eContainer() instanceof ProcessBody body && random.nextBoolean()) {
                    body.getFlows().add(flow);
                }
            }
            if (scope.get(i) instanceof IntermediateEvent event && event.getTrigger() == EventTrigger.LINK) {
                event.setName("link " + random.nextInt(2));
            }
        }
    }

    private InteractionNode any() {
        if (random.nextInt(6) == 0) {
            return lanes.get(random.nextInt(lanes.size()));
        }
        List<FlowNode> scope = scopes.get(random.nextInt(scopes.size()));
        return scope.isEmpty() ? null : scope.get(random.nextInt(scope.size()));
    }
}
