/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.LoopKind;
import org.sightline.model.customerprocess.ParallelGateway;

/** Activities and gateways of every kind. */
class FlowNodeImportTest {

    private static Activity activity(String element) throws Exception {
        return Bpmn.all(Bpmn.read("<process id='q'>" + element + "</process>"), Activity.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({"task, task", "userTask, user", "manualTask, manual", "serviceTask, service", "sendTask, send",
        "receiveTask, receive", "scriptTask, script", "businessRuleTask, business-rule", "callActivity, task"})
    void task_becomesActivityOfItsKind(String element, String kind) throws Exception {
        Activity activity = activity("<" + element + " id='t' name='Do'/>");

        assertEquals(ActivityKind.get(kind), activity.getKind());
        assertNull(activity.getProcessBody());
    }

    @ParameterizedTest
    @CsvSource({"<subProcess id='s'/>, embedded", "<subProcess id='s' triggeredByEvent='true'/>, event",
        "<transaction id='s'/>, transaction", "<adHocSubProcess id='s'/>, ad-hoc"})
    void subProcess_becomesActivityWithBodyEvenIfCollapsed(String element, String kind) throws Exception {
        assertEquals(BodyKind.get(kind), activity(element).getProcessBody().getKind());
    }

    @ParameterizedTest
    @CsvSource({"'', none", "<standardLoopCharacteristics/>, standard",
        "<multiInstanceLoopCharacteristics isSequential='true'/>, sequential-instances",
        "<multiInstanceLoopCharacteristics/>, parallel-instances"})
    void loopCharacteristics_becomeLoop(String element, String kind) throws Exception {
        assertEquals(LoopKind.get(kind), activity("<task id='t'>" + element + "</task>").getLoop());
        assertEquals(LoopKind.get(kind), activity("<subProcess id='t'>" + element + "</subProcess>").getLoop());
    }

    @Test
    void loopDetails_areKept() throws Exception {
        Activity activity = activity("<task id='t'><multiInstanceLoopCharacteristics isSequential='true'>"
                + "<loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics></task>");

        assertEquals("<bpmn:multiInstanceLoopCharacteristics isSequential=\"true\"><bpmn:loopCardinality>3"
                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>",
                Bpmn.property(activity, "bpmn:multiInstanceLoopCharacteristics"));
    }

    @Test
    void compensationActivity_isMarked() throws Exception {
        assertTrue(activity("<task id='t' isForCompensation='true'/>").isForCompensation());
    }

    @ParameterizedTest
    @CsvSource({"exclusiveGateway, exclusive", "inclusiveGateway, inclusive", "complexGateway, complex",
        "eventBasedGateway, event-based"})
    void gatewayThatChooses_becomesDecisionOfItsKind(String element, String kind) throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><" + element + " id='g' name='Which?'/></process>");

        assertEquals(DecisionKind.get(kind), Bpmn.one(result, Decision.class, "Which?").getKind());
    }

    @Test
    void parallelEventBasedGateway_staysADecision() throws Exception {
        BpmnImport result = Bpmn.read(
                "<process id='q'><eventBasedGateway id='g' instantiate='true' eventGatewayType='Parallel'/></process>");

        Decision decision = Bpmn.all(result, Decision.class).get(0);
        assertEquals(DecisionKind.EVENT_BASED, decision.getKind());
        assertEquals("Parallel", Bpmn.property(decision, "bpmn:eventGatewayType"));
    }

    @Test
    void parallelGateway_becomesParallelGateway() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><parallelGateway id='g'/></process>");

        assertEquals(1, Bpmn.all(result, ParallelGateway.class).size());
        assertEquals(1, Bpmn.all(result, Gateway.class).size());
    }

    @Test
    void nestedSubProcesses_keepTheirNesting() throws Exception {
        Activity outer = activity("""
                <subProcess id='a' name='A'><subProcess id='b' name='B'><transaction id='c' name='C'><task id='t'/>
                </transaction></subProcess></subProcess>""");

        Activity inner = (Activity) outer.getProcessBody().getNodes().get(0);
        assertEquals("B", inner.getName());
        assertEquals(List.of("C"), Bpmn.names(inner.getProcessBody().getNodes()));
    }

    @Test
    void name_losesLineBreaksAndDocumentationBecomesDescription() throws Exception {
        Activity activity = activity("<task id='t' name='  Check&#10;the   order '><documentation> First. </documentation>"
                + "<documentation>Second.</documentation></task>");

        assertEquals("Check the order", activity.getName());
        assertEquals("First.\n\nSecond.", activity.getDescription());
    }

    @Test
    void name_keepsEveryScriptAndLength() throws Exception {
        String name = "Παραγγελία \u202bهمس\u202c 注文 \uD83D\uDE42 " + "x".repeat(10_000);

        assertEquals(name, activity("<task id='t' name='" + name + "'/>").getName());
    }

    @Test
    void categoryValue_becomesTag() throws Exception {
        BpmnImport result = Bpmn.read("<category id='k'><categoryValue id='v' value='Peak season'/></category>"
                + "<process id='q'><task id='t'><categoryValueRef>v</categoryValueRef></task></process>");

        assertEquals(List.of("Peak season"), Bpmn.all(result, Activity.class).get(0).getTags());
    }
}
