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
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;

/** Pools, lanes, and which node stands where. */
class LaneImportTest {

    private static final String POOL = "<collaboration id='c'><participant id='p' name='Shop' processRef='q'/></collaboration>";

    private static Lane laneOf(BpmnImport result, String node) {
        return (Lane) Bpmn.one(result, FlowNode.class, node).eContainer();
    }

    @Test
    void processWithoutPool_becomesOneOrganisationLane() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q' name='Selling'><task id='t' name='Pack'/></process>");

        CustomerProcess process = result.portfolio().getProcesses().get(0);
        assertEquals("Selling", process.getName());
        assertEquals(List.of("Organisation"), Bpmn.names(process.getLanes()));
        Lane lane = process.getLanes().get(0);
        assertEquals(LaneRole.ORGANIZATION, lane.getRole());
        assertSame(process.getOrganization(), lane.getRepresents());
        assertSame(lane, laneOf(result, "Pack"));
    }

    @Test
    void participantWithoutProcess_becomesLaneWithoutNodes() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' name='Carrier'/></collaboration>");

        Lane carrier = Bpmn.one(result, Lane.class, "Carrier");
        assertTrue(carrier.getNodes().isEmpty() && carrier.getLanes().isEmpty());
        assertTrue(Bpmn.notes(result, ImportNote.Kind.DAMAGED).isEmpty());
    }

    @Test
    void collaboration_becomesOneProcessWithALaneForEachParticipant() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c' name='Trade'><participant id='p' name='A' processRef='q'/>"
                + "<participant id='p2' name='B' processRef='q2'/></collaboration><process id='q'/><process id='q2'/>");

        assertEquals(List.of("Trade"), Bpmn.names(result.portfolio().getProcesses()));
        assertEquals(List.of("A", "B"), Bpmn.names(result.portfolio().getProcesses().get(0).getLanes()));
    }

    @Test
    void nestedLanes_keepTheirNestingAndInnermostLaneHasTheNode() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet>
                  <lane id='sales' name='Sales'><flowNodeRef>t</flowNodeRef>
                    <childLaneSet><lane id='inner' name='Inner'><flowNodeRef>t</flowNodeRef></lane></childLaneSet></lane>
                </laneSet><task id='t' name='Sell'/></process>""");

        Lane inner = laneOf(result, "Sell");
        assertEquals("Inner", inner.getName());
        assertEquals("Sales", ((Lane) inner.eContainer()).getName());
        assertEquals("Shop", ((Lane) inner.eContainer().eContainer()).getName());
    }

    @Test
    void innerLaneListedFirst_stillHasTheNode() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='sales' name='Sales'>
                    <childLaneSet><lane id='inner' name='Inner'><flowNodeRef>t</flowNodeRef></lane></childLaneSet>
                    <flowNodeRef>t</flowNodeRef></lane>
                </laneSet><task id='t' name='Sell'/></process>""");

        assertEquals("Inner", laneOf(result, "Sell").getName());
    }

    @Test
    void nodeInNoLane_standsInThePoolAndIsNoted() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='l' name='Sales'><flowNodeRef>t</flowNodeRef></lane></laneSet>
                <task id='t' name='Sell'/><task id='u' name='Stray'/></process>""");

        assertEquals("Shop", laneOf(result, "Stray").getName());
        assertEquals(1, ModelCounts.of(result.portfolio()).lanes());
        assertEquals(List.of("3: task “Stray” stands in no lane; it was put into the pool “Shop” itself."),
                Bpmn.notes(result, ImportNote.Kind.ADAPTED));
    }

    @Test
    void boundaryEventInNoLane_standsWithItsActivity() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='l' name='Sales'><flowNodeRef>t</flowNodeRef></lane></laneSet>
                <task id='t' name='Sell'/><boundaryEvent id='b' name='Late' attachedToRef='t'/></process>""");

        assertEquals("Sales", laneOf(result, "Late").getName());
        assertTrue(Bpmn.notes(result, ImportNote.Kind.ADAPTED).isEmpty());
    }

    @Test
    void nodeInTwoLanes_standsInTheFirstAndIsNoted() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='l' name='Sales'><flowNodeRef>t</flowNodeRef></lane></laneSet>
                <laneSet><lane id='m' name='Systems'><flowNodeRef>t</flowNodeRef></lane></laneSet>
                <task id='t' name='Sell'/></process>""");

        assertEquals("Sales", laneOf(result, "Sell").getName());
        assertEquals(List.of("4: task “Sell” stands in two lanes, “Sales” and “Systems”; it was put into the first."),
                Bpmn.notes(result, ImportNote.Kind.ADAPTED));
    }

    @Test
    void laneThatListsWhatIsMissing_isNotedWithItsLine() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='l' name='Sales'>
                <flowNodeRef>gone</flowNodeRef></lane></laneSet><task id='t'/></process>""");

        assertEquals(List.of("2: lane “Sales” lists gone on line 3, but there is no such element."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void laneOfAnotherProcess_hasTheNodesItLists() throws Exception {
        BpmnImport result = Bpmn.read("""
                <process id='q'><task id='t' name='Sell'/></process>
                <process id='r'><laneSet><lane id='l' name='Sales'><flowNodeRef>t</flowNodeRef></lane></laneSet></process>""");

        assertEquals(1, result.portfolio().getProcesses().size());
        assertEquals("Sales", laneOf(result, "Sell").getName());
    }

    @Test
    void onlyLaneWithoutName_isNamedAfterItsPool() throws Exception {
        BpmnImport result = Bpmn.read(POOL + "<process id='q'><laneSet><lane id='l'/></laneSet></process>");

        Lane pool = result.portfolio().getProcesses().get(0).getLanes().get(0);
        assertEquals(List.of("Shop"), Bpmn.names(pool.getLanes()));
    }

    @Test
    void poolAndLanesWithoutNames_getReadableNames() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' processRef='q'/></collaboration>"
                + "<process id='q'><laneSet><lane id='l'/><lane id='m' name=' '/></laneSet><task id='t'/></process>");

        Lane pool = result.portfolio().getProcesses().get(0).getLanes().get(0);
        assertEquals("Unnamed pool", pool.getName());
        assertEquals(List.of("Unnamed lane", "Unnamed lane 2"), Bpmn.names(pool.getLanes()));
        assertNull(Bpmn.all(result, Activity.class).get(0).getName());
    }

    @Test
    void lanesOfASubProcess_standInItsBody() throws Exception {
        BpmnImport result = Bpmn.read("""
                <process id='q'><subProcess id='s' name='Check'><laneSet><lane id='l' name='Inside'>
                <flowNodeRef>t</flowNodeRef></lane></laneSet><task id='t' name='In lane'/><task id='u' name='Free'/>
                </subProcess></process>""");

        Activity check = Bpmn.one(result, Activity.class, "Check");
        assertEquals(List.of("Inside"), Bpmn.names(check.getProcessBody().getLanes()));
        assertEquals("Inside", laneOf(result, "In lane").getName());
        assertEquals(List.of("Free"), Bpmn.names(check.getProcessBody().getNodes()));
    }

    @Test
    void nodesInsideASubProcess_stayThereEvenIfAnOuterLaneListsThem() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><laneSet><lane id='l' name='Sales'><flowNodeRef>s</flowNodeRef><flowNodeRef>t</flowNodeRef></lane>
                </laneSet><subProcess id='s' name='Check'><task id='t' name='Inside'/></subProcess></process>""");

        assertSame(Bpmn.one(result, Activity.class, "Check").getProcessBody(),
                Bpmn.one(result, Activity.class, "Inside").eContainer());
    }

    @Test
    void processOfAMessageFlowWithoutParticipant_joinsTheCollaborationAsAPool() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c' name='Trade'><participant id='p' name='Buyer' processRef='q'/>
                <messageFlow id='m' sourceRef='t' targetRef='u'/></collaboration>
                <process id='q'><task id='t'/></process><process id='r' name='Shop'><task id='u'/></process>""");

        assertEquals(List.of("Trade"), Bpmn.names(result.portfolio().getProcesses()));
        assertEquals(List.of("Buyer", "Shop"), Bpmn.names(result.portfolio().getProcesses().get(0).getLanes()));
    }

    @Test
    void processShownInTheCollaborationsDiagram_joinsItAsAPool() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c' name='Trade'><participant id='p' name='Buyer'/></collaboration>
                <process id='r' name='Shop'><task id='u'/></process>
                <di:BPMNDiagram xmlns:di='http://www.omg.org/spec/BPMN/20100524/DI'><di:BPMNPlane bpmnElement='c'>
                <di:BPMNShape bpmnElement='u'/></di:BPMNPlane></di:BPMNDiagram>""");

        assertEquals(List.of("Buyer", "Shop"), Bpmn.names(result.portfolio().getProcesses().get(0).getLanes()));
    }

    @Test
    void collaborationsThatShareAProcess_becomeOneWithoutDoublingThePool() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c' name='Day'><participant id='p' name='Shop' processRef='q'/>
                <participant id='b' name='Buyer'/></collaboration>
                <collaboration id='c2' name='Night'><participant id='p2' name='Shop' processRef='q'/>
                <participant id='g' name='Guard'/><messageFlow id='m' sourceRef='g' targetRef='p2'/></collaboration>
                <process id='q'><task id='t'/></process>""");

        assertEquals(List.of("Day"), Bpmn.names(result.portfolio().getProcesses()));
        assertEquals(List.of("Buyer", "Shop", "Guard"), Bpmn.names(result.portfolio().getProcesses().get(0).getLanes()));
        assertEquals(1, ModelCounts.of(result.portfolio()).messageFlows());
    }

    @Test
    void twoPoolsOfOneCollaborationWithOneProcess_secondIsEmptyAndNoted() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c'><participant id='p' name='A' processRef='q'/>
                <participant id='p2' name='B' processRef='q'/></collaboration><process id='q'><task id='t'/></process>""");

        assertEquals(1, Bpmn.one(result, Lane.class, "A").getNodes().size());
        assertEquals(0, Bpmn.one(result, Lane.class, "B").getNodes().size());
        assertEquals(1, Bpmn.notes(result, ImportNote.Kind.DAMAGED).size());
    }

    @Test
    void severalCollaborations_becomeProcessesOfTheirOwn() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c' name='Sell'><participant id='p' name='Shop' processRef='q'/></collaboration>
                <collaboration id='d' name='Buy'><participant id='r' name='Shop' processRef='s'/></collaboration>
                <process id='q'><task id='t'/></process><process id='s'><task id='u'/></process>""");

        assertEquals(List.of("Sell", "Buy"), Bpmn.names(result.portfolio().getProcesses()));
        assertEquals(List.of("Shop"), Bpmn.names(Bpmn.all(result, Organization.class)), "the same name is the same organisation");
    }

    @Test
    void emptyProcessBesideRealOnes_isKeptAsideAndNoted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='e' name='Main'/><process id='q' name='Sell'><task id='t'/></process>");

        assertEquals(List.of("Sell"), Bpmn.names(result.portfolio().getProcesses()));
        assertEquals("<bpmn:process id=\"e\" name=\"Main\"/>", Bpmn.property(result.portfolio(), "bpmn:process"));
        assertEquals(1, Bpmn.notes(result, ImportNote.Kind.KEPT_AS_PROPERTY).stream().filter(n -> n.contains("“Main”")).count());
    }

    @Test
    void uprightPool_liesFlatAndSaysSo() throws Exception {
        BpmnImport result = Bpmn.readFile("web-shop.bpmn");

        assertEquals("false", Bpmn.property(Bpmn.one(result, Lane.class, "Business customer"), "bpmndi:isHorizontal"));
        assertTrue(Bpmn.notes(result, ImportNote.Kind.ADAPTED)
                .contains("These stand upright in the file's diagram and lie flat here: Business customer."));
    }

    @Test
    void lanesNestedWithoutALaneSet_comeInToo() throws Exception {
        BpmnImport result = Bpmn.read(POOL + """
                <process id='q'><lane id='a' name='A'><lane id='b' name='B'><laneSet><lane id='c' name='C'>
                <flowNodeRef>t</flowNodeRef></lane></laneSet></lane></lane><task id='t' name='Sell'/></process>""");

        assertEquals("C", laneOf(result, "Sell").getName());
        assertEquals("B", ((Lane) laneOf(result, "Sell").eContainer()).getName());
        assertEquals(1, ModelCounts.of(result.portfolio()).lanes());
    }
}
