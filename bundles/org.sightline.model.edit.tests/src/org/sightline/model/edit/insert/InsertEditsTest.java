/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CarriedKind;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class InsertEditsTest {

    private final Sketch sketch = new Sketch();
    private final InsertEdits edits = new InsertEdits(sketch.domain);
    private final Activity call = sketch.step("call", sketch.customer);
    private final Activity answer = sketch.step("answer", sketch.sales);
    private final Activity note = sketch.step("note", sketch.sales);
    private final Activity pack = sketch.step("pack", sketch.stock);

    @Test
    void newStep_splitsTheFlow() {
        SequenceFlow flow = sketch.way(answer, "known", 0.4, pack);
        answer.setPhase(sketch.phase);

        FlowNode fresh = sketch.edit(FlowNode.class, edits.insertNew(flow, NodeKind.STEP));

        assertEquals("New step -> pack, answer -> New step", sketch.flows());
        assertSame(fresh, flow.getTarget());
        assertEquals(0.4, flow.getProbability());
        assertNull(((SequenceFlow) fresh.getOutgoing().get(0)).getProbability());
        assertEquals("answer, New step, note", Sketch.nodes(sketch.sales));
        assertSame(sketch.phase, fresh.getPhase());
    }

    @Test
    void looseStep_goesInBetween() {
        SequenceFlow flow = sketch.flow(answer, pack);

        sketch.edit(edits.insert(flow, note));

        assertEquals("answer -> note, note -> pack", sketch.flows());
    }

    @Test
    void stepInLine_leavesItsPlaceWhichIsHealed() {
        Activity last = sketch.step("last", sketch.stock);
        SequenceFlow flow = sketch.flow(answer, pack);
        sketch.flow(pack, note);
        sketch.flow(note, last);

        sketch.edit(edits.insert(flow, note));

        assertEquals("answer -> note, note -> pack, pack -> last", sketch.flows());
    }

    @Test
    void messageIntoOrganisation_staysBeforeTheStepInserted() {
        MessageFlow message = sketch.message(call, answer);
        message.setChannel(sketch.phone);

        sketch.edit(edits.insert(message, note));

        assertEquals("call ~> note, note -> answer", sketch.flows());
        assertSame(note, message.getTarget());
    }

    @Test
    void messageOutOfCustomer_staysBehindTheStepOfTheCustomer() {
        MessageFlow message = sketch.message(call, answer);

        FlowNode fresh = sketch.edit(FlowNode.class, edits.insertNew(message, NodeKind.STEP));

        assertEquals("New step ~> answer, call -> New step", sketch.flows());
        assertSame(fresh, message.getSource());
    }

    @Test
    void stepOfAPartnerInAMessage_makesTwoMessagesThatSayTheSame() {
        Activity carry = sketch.step("carry", sketch.lane("carrier", LaneRole.EXTERNAL));
        MessageFlow message = sketch.message(answer, call);
        message.setChannel(sketch.phone);
        message.setCarries(CarriedKind.MATERIAL);

        sketch.edit(edits.insert(message, carry));

        assertEquals("answer ~> carry, carry ~> call", sketch.flows());
        MessageFlow second = (MessageFlow) carry.getOutgoing().get(0);
        assertSame(sketch.phone, second.getChannel());
        assertSame(CarriedKind.MATERIAL, second.getCarries());
    }

    @Test
    void newStepInAMessage_standsInThePhaseOfItsSender() {
        Phase later = sketch.make.createPhase();
        sketch.process.getPhases().add(later);
        call.setPhase(later);
        answer.setPhase(sketch.phase);
        MessageFlow message = sketch.message(answer, call);

        FlowNode fresh = sketch.edit(FlowNode.class, edits.insertNew(message, NodeKind.STEP));

        assertEquals("New step ~> call, answer -> New step", sketch.flows());
        assertSame(sketch.phase, fresh.getPhase());
    }

    @Test
    void startOrEnd_isRefused() {
        SequenceFlow flow = sketch.flow(answer, pack);

        assertTrue(sketch.refusal(edits.insertNew(flow, NodeKind.END)).startsWith("No flow leads through"));
        assertTrue(edits.refusal(flow, sketch.node(NodeKind.START, "begin", sketch.sales)).isPresent());
    }

    @Test
    void endOfTheFlowItself_isRefused() {
        assertEquals("“answer” is an end of this flow already.", sketch.refusal(edits.insert(sketch.flow(answer, pack), answer)));
    }

    @Test
    void stepWithSeveralWays_isRefused() {
        SequenceFlow flow = sketch.flow(answer, pack);
        Activity other = sketch.step("other", sketch.sales);
        sketch.flow(note, answer);
        sketch.flow(note, other);

        assertTrue(sketch.refusal(edits.insert(flow, note)).startsWith("Several flows lead into or out of “note”"));
    }

    @Test
    void label_namesBothEnds() {
        assertEquals("Insert step “note” between “answer” and “pack”", edits.insert(sketch.flow(answer, pack), note).getLabel());
    }
}
