/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class ConnectEditsTest {

    private final Sketch sketch = new Sketch();
    private final ConnectEdits edits = new ConnectEdits(sketch.domain);
    private final Activity call = sketch.step("call", sketch.customer);
    private final Activity answer = sketch.step("answer", sketch.sales);
    private final Activity pack = sketch.step("pack", sketch.stock);
    private final Lane carrier = sketch.lane("carrier", LaneRole.EXTERNAL);
    private final Activity carry = sketch.step("carry", carrier);

    @Test
    void lanes_decideWhetherItIsAMessage() {
        sketch.edit(edits.connect(answer, pack));
        sketch.edit(edits.connect(call, answer));
        sketch.edit(edits.connect(pack, carry));
        sketch.edit(edits.connect(carrier, sketch.customer));

        assertEquals("answer -> pack, call ~> answer, carrier ~> customer, pack ~> carry", sketch.flows());
    }

    @Test
    void lanesOfTwoOrganisations_areJoinedByAMessage() {
        Organization other = sketch.make.createOrganization();
        Lane ours = sketch.lane("ours", LaneRole.ORGANIZATION);
        Lane theirs = sketch.lane("theirs", LaneRole.ORGANIZATION);
        ours.setRepresents(sketch.shop);
        theirs.setRepresents(other);
        sketch.portfolio.getOrganizations().add(other);

        sketch.edit(edits.connect(sketch.step("x", ours), sketch.step("y", theirs)));

        assertEquals("x ~> y", sketch.flows());
    }

    @Test
    void message_tellsWhoStartedIt() {
        assertEquals(Initiator.CUSTOMER, sketch.edit(MessageFlow.class, edits.connect(call, answer)).getInitiator());
        assertEquals(Initiator.PROVIDER, sketch.edit(MessageFlow.class, edits.connect(answer, call)).getInitiator());
    }

    @Test
    void customerInTheSamePool_mayHaveEitherKind() {
        Lane inner = sketch.make.createLane();
        inner.setRole(LaneRole.CUSTOMER);
        sketch.sales.getLanes().add(inner);
        Activity visit = sketch.step("visit", inner);

        sketch.edit(edits.connect(SightlinePackage.Literals.SEQUENCE_FLOW, visit, answer));
        sketch.edit(edits.connect(SightlinePackage.Literals.MESSAGE_FLOW, visit, answer));

        assertEquals("visit -> answer, visit ~> answer", sketch.flows());
    }

    @Test
    void wrongKind_isRefusedWithTheRightOne() {
        assertTrue(sketch.refusal(edits.connect(SightlinePackage.Literals.SEQUENCE_FLOW, call, answer)).endsWith("Join them by a message flow."));
        Activity note = sketch.step("note", sketch.sales);
        assertTrue(sketch.refusal(edits.connect(SightlinePackage.Literals.MESSAGE_FLOW, answer, note)).endsWith("Join them by a sequence flow."));
        assertTrue(sketch.refusal(edits.connect(SightlinePackage.Literals.SEQUENCE_FLOW, sketch.sales, answer)).startsWith("Only a message"));
    }

    @Test
    void startsEndsAndBorders_haveOneSide() {
        FlowNode begin = sketch.node(NodeKind.START, "begin", sketch.sales);
        FlowNode done = sketch.node(NodeKind.END, "done", sketch.sales);
        FlowNode late = sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);

        assertTrue(sketch.refusal(edits.connect(answer, begin)).startsWith("Nothing can lead into the start “begin”"));
        assertTrue(sketch.refusal(edits.connect(done, answer)).startsWith("Nothing can follow the end “done”"));
        assertTrue(sketch.refusal(edits.connect(answer, late)).startsWith("“late” happens at the border"));
        assertTrue(sketch.refusal(edits.connect(answer, answer)).startsWith("“answer” cannot follow itself"));
    }

    @Test
    void sameWayTwice_isRefusedButFromADecision() {
        sketch.flow(answer, pack);
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(which, pack);

        assertEquals("“answer” is followed by “pack” already.", sketch.refusal(edits.connect(answer, pack)));
        sketch.edit(edits.connect(which, pack));
    }

    @Test
    void insideOfSubprocess_isJoinedWithin() {
        ProcessBody body = sketch.make.createProcessBody();
        pack.setProcessBody(body);
        Activity one = sketch.make.createActivity();
        Activity two = sketch.make.createActivity();
        body.getNodes().add(one);
        body.getNodes().add(two);

        Flow flow = sketch.edit(Flow.class, edits.connect(one, two));

        assertSame(body, flow.eContainer());
        assertTrue(sketch.refusal(edits.connect(one, answer)).contains("do not stand in the same process or sub-process"));
    }

    @Test
    void messageToAnotherProcess_isRefused() {
        CustomerProcess other = sketch.make.createCustomerProcess();
        sketch.portfolio.getProcesses().add(other);
        other.getLanes().add(carrier);

        assertTrue(sketch.refusal(edits.connect(pack, carry)).endsWith("do not stand in the same process."));
    }

    @Test
    void reconnectTarget_keepsTheFlow() {
        SequenceFlow flow = sketch.way(answer, "ok", 0.5, pack);
        Activity note = sketch.step("note", sketch.stock);

        assertSame(flow, sketch.edit(Flow.class, edits.reconnectTarget(flow, note)));

        assertEquals("answer -> note", sketch.flows());
    }

    @Test
    void reconnectAcrossTheLine_makesItAMessageWithTheSameId() {
        SequenceFlow flow = sketch.flow(answer, pack);

        Flow message = sketch.edit(Flow.class, edits.reconnectTarget(flow, call));

        assertEquals("answer ~> call", sketch.flows());
        assertEquals(flow.getId(), message.getId());
    }

    @Test
    void reconnectSource_isNoDefaultWayAnyMore() {
        Decision which = sketch.decision("which?", sketch.sales);
        SequenceFlow flow = sketch.flow(which, pack);
        which.setDefaultFlow(flow);

        sketch.edit(edits.reconnectSource(flow, answer));

        assertNull(which.getDefaultFlow());
        assertEquals("answer -> pack", sketch.flows());
    }

    @Test
    void reconnectToTheSameEnd_isRefused() {
        SequenceFlow flow = sketch.flow(answer, pack);

        assertTrue(edits.refusalOfTarget(flow, pack).isPresent());
        assertTrue(edits.refusalOfSource(flow, answer).isPresent());
        assertTrue(edits.refusalOfSource(flow, pack).isPresent());
    }

    @Test
    void label_namesBothEnds() {
        assertEquals("Connect “answer” to “pack”", edits.connect(answer, pack).getLabel());
    }
}
