/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Outcome;
import org.sightline.model.customerprocess.StartEvent;

/** Events of every kind and trigger. */
class EventImportTest {

    private static <T extends Event> T event(Class<T> type, String element) throws Exception {
        return Bpmn.all(Bpmn.read("<process id='q'><task id='t' name='T'/>" + element + "</process>"), type).get(0);
    }

    @ParameterizedTest
    @CsvSource({"messageEventDefinition, message", "timerEventDefinition, timer", "errorEventDefinition, error",
        "escalationEventDefinition, escalation", "cancelEventDefinition, cancel", "compensateEventDefinition, compensation",
        "conditionalEventDefinition, conditional", "linkEventDefinition, link", "signalEventDefinition, signal",
        "terminateEventDefinition, terminate"})
    void eventDefinition_becomesTrigger(String definition, String trigger) throws Exception {
        for (String element : List.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
                "boundaryEvent")) {
            Event event = event(Event.class, "<" + element + " id='e'><" + definition + "/></" + element + ">");
            assertEquals(EventTrigger.get(trigger), event.getTrigger(), element);
        }
    }

    @Test
    void eventWithoutDefinition_hasNoTrigger() throws Exception {
        assertEquals(EventTrigger.NONE, event(StartEvent.class, "<startEvent id='e'/>").getTrigger());
    }

    @Test
    void severalDefinitions_areMultipleAndKept() throws Exception {
        String definitions = "><messageEventDefinition/><timerEventDefinition/></startEvent>";

        assertEquals(EventTrigger.MULTIPLE, event(StartEvent.class, "<startEvent id='e'" + definitions).getTrigger());
        StartEvent all = event(StartEvent.class, "<startEvent id='e' parallelMultiple='true'" + definitions);
        assertEquals(EventTrigger.PARALLEL_MULTIPLE, all.getTrigger());
        assertEquals(1, all.getProperties().stream().filter(p -> p.getKey().equals("bpmn:timerEventDefinition")).count());
    }

    @Test
    void definitionByReference_isFollowed() throws Exception {
        BpmnImport result = Bpmn.read("<signalEventDefinition id='s'/><process id='q'><endEvent id='e'>"
                + "<eventDefinitionRef>s</eventDefinitionRef></endEvent></process>");

        assertEquals(EventTrigger.SIGNAL, Bpmn.all(result, EndEvent.class).get(0).getTrigger());
    }

    @Test
    void definitionByReferenceToNothing_isNoted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><endEvent id='e' name='Done'>"
                + "<eventDefinitionRef>s</eventDefinitionRef></endEvent></process>");

        assertEquals(List.of("2: endEvent “Done” refers to the event definition s, which is not in the file."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void startEvent_interruptsUnlessItSaysNot() throws Exception {
        assertTrue(event(StartEvent.class, "<startEvent id='e'/>").isInterrupting());
        assertFalse(event(StartEvent.class, "<startEvent id='e' isInterrupting='false'/>").isInterrupting());
    }

    @Test
    void boundaryEvent_isAttachedAndInterruptsUnlessItSaysNot() throws Exception {
        BoundaryEvent event = event(BoundaryEvent.class, "<boundaryEvent id='e' attachedToRef='t'/>");
        assertEquals("T", event.getAttachedTo().getName());
        assertTrue(event.isInterrupting());
        assertFalse(event(BoundaryEvent.class, "<boundaryEvent id='e' attachedToRef='t' cancelActivity='false'/>")
                .isInterrupting());
    }

    @Test
    void boundaryEventOnNothing_comesInUnattachedAndIsNoted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><boundaryEvent id='e' name='Late' attachedToRef='gone'/></process>");

        assertNull(Bpmn.all(result, BoundaryEvent.class).get(0).getAttachedTo());
        assertEquals(List.of("2: boundaryEvent “Late” is attached to nothing: there is no activity gone."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void intermediateEvent_throwsOrCatches() throws Exception {
        assertTrue(event(IntermediateEvent.class, "<intermediateThrowEvent id='e'/>").isThrowing());
        assertTrue(event(IntermediateEvent.class, "<implicitThrowEvent id='e'/>").isThrowing());
        assertFalse(event(IntermediateEvent.class, "<intermediateCatchEvent id='e'/>").isThrowing());
    }

    @ParameterizedTest
    @CsvSource({"P7D, 10080", "PT90S, 1.5", "PT2H30M, 150"})
    void timerOfFixedLength_isWaitTimeInMinutes(String duration, double minutes) throws Exception {
        IntermediateEvent event = event(IntermediateEvent.class, timer(duration));

        assertEquals(minutes, ((FloatingParameter) event.getWaitTime()).getValue());
    }

    @ParameterizedTest
    @CsvSource({"P1M", "${delay}", "''", "R3/PT1H"})
    void timerOfOpenLength_isOnlyKept(String duration) throws Exception {
        IntermediateEvent event = event(IntermediateEvent.class, timer(duration));

        assertNull(event.getWaitTime());
        assertTrue(Bpmn.property(event, "bpmn:timerEventDefinition").contains(duration));
    }

    private static String timer(String duration) {
        return "<intermediateCatchEvent id='e'><timerEventDefinition><timeDuration>" + duration
                + "</timeDuration></timerEventDefinition></intermediateCatchEvent>";
    }

    @ParameterizedTest
    @CsvSource({"'', success", "<messageEventDefinition/>, success", "<terminateEventDefinition/>, success",
        "<errorEventDefinition/>, failure", "<cancelEventDefinition/>, abandoned"})
    void endEvent_hasOutcomeOfItsTrigger(String definition, String outcome) throws Exception {
        assertEquals(Outcome.get(outcome), event(EndEvent.class, "<endEvent id='e'>" + definition + "</endEvent>").getOutcome());
    }
}
