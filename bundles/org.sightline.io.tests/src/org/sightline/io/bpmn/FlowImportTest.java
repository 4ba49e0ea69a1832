/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;

/** Sequence and message flows: where they go, what they carry, what happens to those that lead nowhere. */
class FlowImportTest {

    private static final String TRADE = """
            <collaboration id='c'><participant id='p' name='Customer' processRef='q'/>
            <participant id='r' name='Shop' processRef='s'/><participant id='k' name='Carrier'/>%s</collaboration>
            <process id='q'><task id='t' name='Order'/></process><process id='s'><task id='u' name='Sell'/></process>""";

    private static SequenceFlow only(BpmnImport result) {
        assertEquals(1, Bpmn.all(result, SequenceFlow.class).size());
        return Bpmn.all(result, SequenceFlow.class).get(0);
    }

    @Test
    void sequenceFlow_joinsItsNodes() throws Exception {
        SequenceFlow flow = only(Bpmn.read("<process id='q'><task id='a' name='A'/><task id='b' name='B'/>"
                + "<sequenceFlow id='f' name='then' sourceRef='a' targetRef='b'/></process>"));

        assertEquals("A", flow.getSource().getName());
        assertEquals("B", flow.getTarget().getName());
        assertEquals("then", flow.getName());
    }

    @Test
    void sequenceFlowInsideASubProcess_standsInItsBody() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><subProcess id='s' name='S'><task id='a'/><task id='b'/>"
                + "<sequenceFlow id='f' sourceRef='a' targetRef='b'/></subProcess></process>");

        assertSame(Bpmn.one(result, Activity.class, "S").getProcessBody(), only(result).eContainer());
    }

    @Test
    void condition_isCarriedOver() throws Exception {
        SequenceFlow flow = only(Bpmn.read("<process id='q'><task id='a'/><task id='b'/><sequenceFlow id='f' sourceRef='a'"
                + " targetRef='b'><conditionExpression xsi:type='tFormalExpression' language='juel'><![CDATA[ ${a < 1} ]]>"
                + "</conditionExpression></sequenceFlow></process>"));

        assertEquals("${a < 1}", flow.getCondition());
        assertTrue(Bpmn.property(flow, "bpmn:conditionExpression").contains("language=\"juel\""));
    }

    @Test
    void defaultFlowOfAGateway_isItsDefault() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><exclusiveGateway id='g' name='G' default='f'/><task id='b'/>"
                + "<sequenceFlow id='f' sourceRef='g' targetRef='b'/></process>");

        assertSame(only(result), Bpmn.one(result, Decision.class, "G").getDefaultFlow());
    }

    @Test
    void defaultFlowOfAnActivity_isKept() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='a' name='A' default='f'/><task id='b'/>"
                + "<sequenceFlow id='f' sourceRef='a' targetRef='b'/></process>");

        assertEquals("f", Bpmn.property(Bpmn.one(result, Activity.class, "A"), "bpmn:default"));
    }

    @Test
    void defaultFlowThatLeavesAnotherNode_isNoted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><exclusiveGateway id='g' name='G' default='f'/><task id='b'/><task id='d'/>"
                + "<sequenceFlow id='f' sourceRef='d' targetRef='b'/></process>");

        assertNull(Bpmn.one(result, Decision.class, "G").getDefaultFlow());
        assertEquals(List.of("2: exclusiveGateway “G” has no default flow: f is not a sequence flow that leaves it."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @ParameterizedTest
    @CsvSource({"a, gone, '3: sequenceFlow “f” was left out: its targetRef is gone, and there is no such element.'",
        "gone, a, '3: sequenceFlow “f” was left out: its sourceRef is gone, and there is no such element.'",
        "'', a, '3: sequenceFlow “f” was left out: it has no sourceRef.'",
        "a, q, '3: sequenceFlow “f” was left out: its targetRef is q, which is a process and cannot be the end of such a flow.'",
        "a, o, '3: sequenceFlow “f” was left out: its targetRef is o, which is a dataObjectReference and cannot be the end of "
                + "such a flow.'"})
    void flowToNowhere_isLeftOutAndNotedAndTheRestComesIn(String source, String target, String note) throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='a'/><task id='b'/><dataObjectReference id='o'/>\n"
                + "<sequenceFlow id='f' sourceRef='" + source + "' targetRef='" + target + "'/>"
                + "<sequenceFlow id='g' sourceRef='a' targetRef='b'/></process>");

        assertEquals("g", Bpmn.property(only(result), "bpmn:id"));
        assertEquals(List.of(note), Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void messageFlow_joinsNodesAndPools() throws Exception {
        BpmnImport result = Bpmn.read(TRADE.formatted("<messageFlow id='m' name='M' sourceRef='t' targetRef='u'/>"
                + "<messageFlow id='n' name='N' sourceRef='s' targetRef='k'/>"));

        MessageFlow order = Bpmn.one(result, MessageFlow.class, "M");
        assertSame(Bpmn.one(result, FlowNode.class, "Order"), order.getSource());
        assertSame(Bpmn.one(result, FlowNode.class, "Sell"), order.getTarget());
        MessageFlow parcel = Bpmn.one(result, MessageFlow.class, "N");
        assertSame(Bpmn.one(result, Lane.class, "Shop"), parcel.getSource(), "its process means the pool");
        assertSame(Bpmn.one(result, Lane.class, "Carrier"), parcel.getTarget());
    }

    @Test
    void messageFlow_isInitiatedByWhoSends() throws Exception {
        BpmnImport result = Bpmn.read(TRADE.formatted("<messageFlow id='m' name='M' sourceRef='p' targetRef='u'/>"
                + "<messageFlow id='n' name='N' sourceRef='u' targetRef='t'/>"));

        assertEquals(Initiator.CUSTOMER, Bpmn.one(result, MessageFlow.class, "M").getInitiator());
        assertEquals(Initiator.PROVIDER, Bpmn.one(result, MessageFlow.class, "N").getInitiator());
    }

    @Test
    void messageFlowOfANestedNode_standsInTheProcess() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c'><participant id='p' name='Customer'/><participant id='r' name='Shop' processRef='s'/>
                <messageFlow id='m' sourceRef='p' targetRef='e'/></collaboration>
                <process id='s'><subProcess id='x'><startEvent id='e' name='E'/></subProcess></process>""");

        MessageFlow flow = Bpmn.all(result, MessageFlow.class).get(0);
        assertSame(result.portfolio().getProcesses().get(0), flow.eContainer());
        assertEquals("E", flow.getTarget().getName());
    }

    @Test
    void messageFlowToNowhere_isLeftOutAndNoted() throws Exception {
        BpmnImport result = Bpmn.read(TRADE.formatted("<messageFlow id='m' name='M' sourceRef='t' targetRef='gone'/>"));

        assertEquals(0, Bpmn.all(result, MessageFlow.class).size());
        assertEquals(List.of("3: messageFlow “M” was left out: its targetRef is gone, and there is no such element."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void sequenceFlowBetweenTwoPools_comesInAsItIs() throws Exception {
        BpmnImport result = Bpmn.read("""
                <process id='q'><task id='t'/><sequenceFlow id='f' sourceRef='t' targetRef='u'/></process>
                <process id='s'><task id='u'/></process>""");

        assertEquals(1, result.portfolio().getProcesses().size());
        assertEquals(1, Bpmn.all(result, SequenceFlow.class).size());
    }

    @Test
    void referencesWithAPrefix_areFollowed() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' name='A' processRef='x:q'/></collaboration>"
                + "<process id='q'><task id='a'/><task id='x:b'/><sequenceFlow id='f' sourceRef='x:a' targetRef='x:b'/></process>");

        assertEquals("x:b", Bpmn.property(only(result).getTarget(), "bpmn:id"));
        assertEquals(List.of("A"), Bpmn.names(Bpmn.all(result, Lane.class)));
    }

    @Test
    void idUsedInTwoProcesses_meansTheOneInTheSameProcess() throws Exception {
        BpmnImport result = Bpmn.read("""
                <process id='q' name='One'><task id='a' name='A1'/><task id='b' name='B1'/>
                <sequenceFlow id='f' sourceRef='a' targetRef='b'/></process>
                <process id='r' name='Two'><task id='a' name='A2'/><task id='b' name='B2'/>
                <sequenceFlow id='f' sourceRef='a' targetRef='b'/></process>""");

        List<SequenceFlow> flows = Bpmn.all(result, SequenceFlow.class);
        assertEquals(List.of("B1", "B2"), flows.stream().map(flow -> flow.getTarget().getName()).toList());
        assertEquals(3, Bpmn.notes(result, ImportNote.Kind.DAMAGED).size());
    }

    @Test
    void idUsedByAFlowAndANode_meansWhatFits() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><sequenceFlow id='b' sourceRef='a' targetRef='b'/><task id='a'/>"
                + "<task id='b' name='B'/></process>");

        assertEquals("B", only(result).getTarget().getName());
    }
}
