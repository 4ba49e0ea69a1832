/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.retype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class RetypeEditsTest {

    private final Sketch sketch = new Sketch();
    private final RetypeEdits edits = new RetypeEdits(sketch.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.sales);

    @Test
    void step_becomesDecisionInItsPlaceWithItsIdAndFlows() {
        SequenceFlow in = sketch.flow(a, b);
        SequenceFlow out = sketch.flow(b, c);
        b.setPhase(sketch.phase);
        b.setNotes("why");
        sketch.view.getElements().add(b);

        Decision decision = sketch.edit(Decision.class, edits.retype(b, NodeKind.DECISION));

        assertEquals(b.getId(), decision.getId());
        assertEquals("a, b, c", Sketch.nodes(sketch.sales));
        assertSame(decision, in.getTarget());
        assertSame(decision, out.getSource());
        assertSame(sketch.phase, decision.getPhase());
        assertEquals("why", decision.getNotes());
        assertEquals(List.of(decision), sketch.view.getElements());
        assertSame(decision, sketch.domain.element(b.getId()).orElseThrow());
    }

    @Test
    void valuesWithoutPlace_comeBack() {
        b.setFixedCost(4.5);
        b.setMomentOfTruth(true);

        Decision decision = sketch.edit(Decision.class, edits.retype(b, NodeKind.DECISION));
        Activity again = sketch.edit(Activity.class, edits.retype(decision, NodeKind.STEP));

        assertEquals(4.5, again.getFixedCost());
        assertTrue(again.isMomentOfTruth());
        assertEquals(List.of(), again.getProperties());
    }

    @Test
    void timesOfAStep_areKeptByAWaitPoint() {
        b.setWaitTime(sketch.make.createFloatingParameter());

        WaitPoint wait = sketch.edit(WaitPoint.class, edits.retype(b, NodeKind.WAIT_POINT));

        assertEquals("WaitPoint", wait.getWaitTime().eContainer().eClass().getName());
    }

    @Test
    void whatWouldBeGone_isNamedBefore() {
        FailPoint fail = sketch.make.createFailPoint();
        b.getFailPoints().add(fail);
        b.setChannel(sketch.phone);
        a.setOrigin(fail);

        assertEquals(List.of("Channel", "Fail points"), edits.losses(b, NodeKind.DECISION));
        assertEquals(List.of(), edits.losses(a, NodeKind.DECISION));
        sketch.edit(edits.retype(b, NodeKind.DECISION));
        assertNull(a.getOrigin());
    }

    @Test
    void kindOfDecision_changesInPlace() {
        Decision which = sketch.decision("which?", sketch.sales);

        assertSame(which, sketch.edit(Decision.class, edits.retype(which, NodeKind.EVENT_DECISION)));

        assertEquals(DecisionKind.EVENT_BASED, which.getKind());
    }

    @Test
    void firstName_followsTheKind() {
        FlowNode fresh = sketch.node(NodeKind.STEP, "New step", sketch.sales);

        assertEquals("Time passes", sketch.edit(IntermediateEvent.class, edits.retype(fresh, NodeKind.TIMER)).getName());
    }

    @Test
    void timer_waitsForTime() {
        assertEquals(EventTrigger.TIMER, sketch.edit(IntermediateEvent.class, edits.retype(b, NodeKind.TIMER)).getTrigger());
    }

    @Test
    void startAndEnd_needNoFlowOnTheirSide() {
        sketch.flow(a, b);

        assertEquals("Flows lead into “b”, so that it cannot be a start. Delete them first.", sketch.refusal(edits.retype(b, NodeKind.START)));
        assertEquals("Flows lead out of “a”, so that it cannot be an end. Delete them first.", sketch.refusal(edits.retype(a, NodeKind.FAILED_END)));
        sketch.edit(edits.retype(a, NodeKind.START));
        sketch.edit(edits.retype(b, NodeKind.END));
        assertEquals("a -> b", sketch.flows());
    }

    @Test
    void stepWithInsideOrBorder_isRefused() {
        ProcessBody body = sketch.make.createProcessBody();
        body.getNodes().add(sketch.make.createActivity());
        a.setProcessBody(body);
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(b);

        assertTrue(sketch.refusal(edits.retype(a, NodeKind.STEP)).startsWith("“a” has steps inside."));
        assertTrue(sketch.refusal(edits.retype(a, NodeKind.DECISION)).startsWith("“a” has steps inside."));
        assertTrue(sketch.refusal(edits.retype(b, NodeKind.DECISION)).startsWith("Events stand at the border of “b”."));
    }

    @Test
    void subprocess_isMadeAndUnmade() {
        sketch.edit(edits.retype(a, NodeKind.SUB_PROCESS));
        assertEquals("a", a.getProcessBody().getName());

        sketch.edit(edits.retype(a, NodeKind.STEP));
        assertNull(a.getProcessBody());
    }

    @Test
    void offers_leaveOutWhatItIsAndWhatItCannotBe() {
        sketch.flow(a, b);

        List<NodeKind> offers = edits.offers(a);

        assertFalse(offers.contains(NodeKind.STEP));
        assertFalse(offers.contains(NodeKind.BOUNDARY_EVENT));
        assertFalse(offers.contains(NodeKind.END));
        assertTrue(offers.containsAll(List.of(NodeKind.SUB_PROCESS, NodeKind.DECISION, NodeKind.PARALLEL_GATEWAY, NodeKind.START, NodeKind.WAIT_POINT)));
    }

    @Test
    void flowBetweenPools_mayBeEither() {
        Activity pack = sketch.step("pack", sketch.stock);
        SequenceFlow flow = sketch.way(a, "sold", 0.5, pack);

        Flow message = sketch.edit(Flow.class, edits.retype(flow));
        assertEquals("a ~> pack", sketch.flows());
        sketch.edit(edits.retype(message));

        assertEquals("sold", ((SequenceFlow) a.getOutgoing().get(0)).getCondition());
        assertTrue(sketch.refusal(edits.retype(sketch.flow(a, b))).startsWith("No line lies between"));
    }

    @Test
    void label_namesTheNewKind() {
        assertEquals("Change step “a” into Wait point", edits.retype(a, NodeKind.WAIT_POINT).getLabel());
    }
}
