/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.Stage;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class QuickEditsTest {

    private final Sketch sketch = new Sketch();
    private final QuickEdits edits = new QuickEdits(sketch.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);

    @Test
    void nextStep_followsInTheSameLaneAndPhase() {
        a.setPhase(sketch.phase);

        FlowNode next = sketch.edit(FlowNode.class, edits.next(a, NodeKind.STEP));

        assertEquals("a, New step, b", Sketch.nodes(sketch.sales));
        assertEquals("a -> New step", sketch.flows());
        assertSame(sketch.phase, next.getPhase());
    }

    @Test
    void nextStep_goesInBetweenWhereThereIsOneWay() {
        sketch.flow(a, b);

        sketch.edit(edits.next(a, NodeKind.WAIT_POINT));

        assertEquals("Wait -> b, a -> Wait", sketch.flows());
    }

    @Test
    void nextStepOfDecision_isAFurtherWay() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(which, b);

        sketch.edit(edits.next(which, NodeKind.STEP));

        assertEquals("which? -> New step, which? -> b", sketch.flows());
    }

    @Test
    void nextOfAnEnd_isRefused() {
        assertTrue(sketch.refusal(edits.next(sketch.node(NodeKind.END, "done", sketch.sales), NodeKind.STEP)).startsWith("Nothing can follow the end"));
        assertTrue(edits.nextRefusal(a, NodeKind.START).isPresent());
        sketch.flow(a, b);
        assertTrue(edits.nextRefusal(a, NodeKind.END).isPresent());
    }

    @Test
    void decision_hasTwoNewWays() {
        sketch.edit(edits.decision(a));

        assertEquals("Which way? -> New step, Which way? -> New step, a -> Which way?", sketch.flows());
        assertEquals("a, Which way?, New step, New step, b", Sketch.nodes(sketch.sales));
    }

    @Test
    void decision_takesWhatFollowedAsItsFirstWay() {
        sketch.flow(a, b);

        Decision decision = sketch.edit(Decision.class, edits.decision(a));

        assertEquals("Which way? -> New step, Which way? -> b, a -> Which way?", sketch.flows());
        List<SequenceFlow> ways = decision.getOutgoing().stream().map(SequenceFlow.class::cast).toList();
        assertEquals(List.of("yes", "no"), ways.stream().map(SequenceFlow::getCondition).toList());
        assertSame(b, ways.get(0).getTarget());
        assertNull(ways.get(0).getProbability());
    }

    @Test
    void message_reachesTheCustomerByTheChannelOfTheStep() {
        a.setChannel(sketch.phone);
        a.setPhase(sketch.phase);

        Activity touchpoint = sketch.edit(Activity.class, edits.message(a));

        assertSame(sketch.customer, touchpoint.eContainer());
        MessageFlow message = (MessageFlow) touchpoint.getIncoming().get(0);
        assertSame(sketch.phone, message.getChannel());
        assertSame(sketch.phone, touchpoint.getChannel());
        assertEquals(Initiator.PROVIDER, message.getInitiator());
        assertSame(sketch.phase, touchpoint.getPhase());
    }

    @Test
    void messageOfTheCustomer_reachesTheOrganisation() {
        Activity call = sketch.step("call", sketch.customer);

        Activity touchpoint = sketch.edit(Activity.class, edits.message(call));

        assertSame(sketch.sales, touchpoint.eContainer());
        assertEquals("call ~> New touchpoint", sketch.flows());
    }

    @Test
    void messageWithoutOtherSide_isRefused() {
        sketch.process.getLanes().remove(sketch.customer);

        assertTrue(sketch.refusal(edits.message(a)).contains("has no lane of the customer"));
        assertTrue(sketch.refusal(edits.message(sketch.decision("which?", sketch.sales))).contains("sends no message"));
    }

    @Test
    void failPointAndRecovery_areJoined() {
        FailPoint fail = sketch.edit(FailPoint.class, edits.failPoint(a));
        FlowNode recovery = sketch.edit(FlowNode.class, edits.recovery(fail));

        assertSame(recovery, fail.getRecovery());
        assertEquals("a -> Recover", sketch.flows());
        assertTrue(((SequenceFlow) a.getOutgoing().get(0)).isRecovery());
        assertTrue(sketch.refusal(edits.recovery(fail)).contains("has the recovery “Recover” already"));
    }

    @Test
    void process_beginsWithLanesPhasesAndAView() {
        Stage order = sketch.make.createStage();
        order.setName("Order");
        sketch.portfolio.getStages().add(order);

        CustomerProcess process = sketch.edit(CustomerProcess.class, edits.process(sketch.portfolio, "Return"));

        assertEquals(List.of(LaneRole.CUSTOMER, LaneRole.ORGANIZATION), process.getLanes().stream().map(Lane::getRole).toList());
        assertEquals(List.of("Customer", "Shop"), process.getLanes().stream().map(Lane::getName).toList());
        assertEquals(List.of(order), process.getPhases().stream().map(Phase::getStage).toList());
        assertEquals(4, process.getViews().get(0).getElements().size());
        assertTrue(sketch.flows().contains("Begin -> Done"));
        assertTrue(edits.processRefusal("  ").isPresent());
    }

    @Test
    void label_namesTheStep() {
        assertEquals("New Wait point after “a”", edits.waitPoint(a).getLabel());
    }
}
