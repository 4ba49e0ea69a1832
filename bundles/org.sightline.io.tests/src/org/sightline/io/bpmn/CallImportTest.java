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
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/** Call activities and what they call. */
class CallImportTest {

    private static final String SHOP = """
            <collaboration id='c' name='Trade'><participant id='p' name='Customer' processRef='buy'/>
            <participant id='s' name='Shop' processRef='sell'/></collaboration>
            <process id='buy'><callActivity id='k' name='Pay' calledElement='paying'/></process>
            <process id='sell'><laneSet><lane id='l' name='Warehouse'><flowNodeRef>w</flowNodeRef></lane></laneSet>
            <callActivity id='w' name='Pack' calledElement='packing'/></process>
            <process id='paying'><task id='a' name='Enter card'/></process>
            <process id='packing'><task id='b' name='Fold box'/></process>""";

    @Test
    void calledProcess_becomesAProcessNamedAfterItsCaller() throws Exception {
        BpmnImport result = Bpmn.read(SHOP);

        assertEquals(List.of("Trade", "Pay", "Pack"), Bpmn.names(result.portfolio().getProcesses()));
        assertSame(Bpmn.one(result, CustomerProcess.class, "Pay"), Bpmn.one(result, Activity.class, "Pay").getCalledProcess());
    }

    @Test
    void calledProcess_isDoneByWhoeverCallsIt() throws Exception {
        BpmnImport result = Bpmn.read(SHOP);

        Lane paying = Bpmn.one(result, CustomerProcess.class, "Pay").getLanes().get(0);
        assertEquals("Customer", paying.getName());
        assertEquals(LaneRole.CUSTOMER, paying.getRole());
        Lane packing = Bpmn.one(result, CustomerProcess.class, "Pack").getLanes().get(0);
        assertEquals("Warehouse", packing.getName());
        assertEquals(LaneRole.UNIT, packing.getRole());
        assertSame(Bpmn.one(result, CustomerProcess.class, "Trade").getOrganization(),
                Bpmn.one(result, CustomerProcess.class, "Pack").getOrganization());
    }

    @Test
    void globalTask_becomesAProcessOfOneActivity() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q' name='Q'><callActivity id='k' name='K' calledElement='g'/></process>"
                + "<globalUserTask id='g' name='Ask'/>");

        CustomerProcess called = Bpmn.one(result, Activity.class, "K").getCalledProcess();
        assertEquals("Ask", called.getName());
        assertEquals(ActivityKind.USER, ((Activity) called.getLanes().get(0).getNodes().get(0)).getKind());
    }

    @Test
    void callOfWhatIsElsewhere_isKeptAndNoted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><callActivity id='k' name='K' calledElement='other'/></process>");

        Activity call = Bpmn.one(result, Activity.class, "K");
        assertNull(call.getCalledProcess());
        assertEquals("other", Bpmn.property(call, "bpmn:calledElement"));
        assertEquals(List.of("2: callActivity “K” calls other, which is not in the file; kept as a property."),
                Bpmn.notes(result, ImportNote.Kind.KEPT_AS_PROPERTY));
    }

    @Test
    void processesThatCallEachOther_comeIn() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q' name='Q'><callActivity id='k' calledElement='r'/></process>"
                + "<process id='r' name='R'><callActivity id='l' calledElement='q'/><callActivity id='m' calledElement='r'/></process>");

        assertEquals(List.of("R", "Q", "R"), Bpmn.all(result, Activity.class).stream()
                .map(call -> call.getCalledProcess().getName()).toList());
        assertTrue(Bpmn.notes(result, ImportNote.Kind.DAMAGED).isEmpty());
    }

    @Test
    void twoProcessesWithoutNames_getDifferentNames() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='a'/></process><process id='r'><task id='b'/></process>");

        assertEquals(List.of("Process", "Process 2"), Bpmn.names(result.portfolio().getProcesses()));
    }

    @Test
    void callOfAnotherPoolOfTheCollaboration_isKeptAndNoted() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' name='A' processRef='q'/>"
                + "<participant id='s' name='B' processRef='r'/></collaboration>"
                + "<process id='q'><callActivity id='k' name='K' calledElement='r'/></process><process id='r'><task id='t'/></process>");

        assertNull(Bpmn.one(result, Activity.class, "K").getCalledProcess());
        assertEquals(List.of("2: callActivity “K” calls r, which is part of the same customer process; kept as a property."),
                Bpmn.notes(result, ImportNote.Kind.KEPT_AS_PROPERTY));
    }
}
