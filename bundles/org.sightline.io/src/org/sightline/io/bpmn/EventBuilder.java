/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Outcome;
import org.sightline.model.customerprocess.StartEvent;

/** Makes events. An end event that throws an error or cancels ends in failure or abandonment, any other one in success. */
final class EventBuilder {

    private static final Map<String, EventTrigger> TRIGGERS = Map.of("messageEventDefinition", EventTrigger.MESSAGE,
            "timerEventDefinition", EventTrigger.TIMER, "errorEventDefinition", EventTrigger.ERROR,
            "escalationEventDefinition", EventTrigger.ESCALATION, "cancelEventDefinition", EventTrigger.CANCEL,
            "compensateEventDefinition", EventTrigger.COMPENSATION, "conditionalEventDefinition", EventTrigger.CONDITIONAL,
            "linkEventDefinition", EventTrigger.LINK, "signalEventDefinition", EventTrigger.SIGNAL,
            "terminateEventDefinition", EventTrigger.TERMINATE);

    private static final Map<EventTrigger, Outcome> OUTCOMES =
            Map.of(EventTrigger.ERROR, Outcome.FAILURE, EventTrigger.CANCEL, Outcome.ABANDONED);

    private static final Set<Part> IN_EVENT = Set.of(Part.EVENT_DEFINITION, Part.CATEGORY);

    private final Import run;

    EventBuilder(Import run) {
        this.run = run;
    }

    /**
     * @param source an event of any kind
     * @return the same in the model, not yet contained anywhere; a boundary event is not yet attached
     */
    Event build(XmlElement source) {
        List<XmlElement> definitions = definitions(source);
        EventTrigger trigger = trigger(source, definitions);
        Event event = switch (source.name()) {
            case "startEvent" -> start(source);
            case "endEvent" -> end(source, trigger);
            case "boundaryEvent" -> boundary(source);
            default -> intermediate(source, definitions);
        };
        event.setTrigger(trigger);
        keepDetails(event, source);
        run.properties().keepRest(event, source, IN_EVENT);
        return event;
    }

    private List<XmlElement> definitions(XmlElement source) {
        List<XmlElement> definitions = new ArrayList<>();
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.part(child) == Part.EVENT_DEFINITION) {
                XmlElement definition = child.name().equals("eventDefinitionRef") ? referred(child) : child;
                if (definition != null) {
                    definitions.add(definition);
                }
            }
        }
        return definitions;
    }

    private XmlElement referred(XmlElement reference) {
        XmlElement definition = run.index().find(reference.text().strip());
        if (definition == null) {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_noEventDefinition", reference.parent(), reference.text().strip());
        }
        return definition;
    }

    private static EventTrigger trigger(XmlElement source, List<XmlElement> definitions) {
        return switch (definitions.size()) {
            case 0 -> EventTrigger.NONE;
            case 1 -> TRIGGERS.getOrDefault(definitions.get(0).name(), EventTrigger.NONE);
            default -> source.flag("parallelMultiple", false) ? EventTrigger.PARALLEL_MULTIPLE : EventTrigger.MULTIPLE;
        };
    }

    private StartEvent start(XmlElement source) {
        StartEvent event = run.tie(run.factory().createStartEvent(), source);
        event.setInterrupting(source.flag("isInterrupting", true));
        return event;
    }

    private EndEvent end(XmlElement source, EventTrigger trigger) {
        EndEvent event = run.tie(run.factory().createEndEvent(), source);
        event.setOutcome(OUTCOMES.getOrDefault(trigger, Outcome.SUCCESS));
        return event;
    }

    private BoundaryEvent boundary(XmlElement source) {
        BoundaryEvent event = run.tie(run.factory().createBoundaryEvent(), source);
        event.setInterrupting(source.flag("cancelActivity", true));
        return event;
    }

    private IntermediateEvent intermediate(XmlElement source, List<XmlElement> definitions) {
        IntermediateEvent event = run.tie(run.factory().createIntermediateEvent(), source);
        event.setThrowing(!source.name().equals("intermediateCatchEvent"));
        if (definitions.size() == 1) {
            setWait(event, definitions.get(0));
        }
        return event;
    }

    /** A timer with a fixed duration says how long is waited: {@code P7D}, {@code PT2H}. */
    private void setWait(IntermediateEvent event, XmlElement definition) {
        for (XmlElement duration : definition.children("timeDuration")) {
            double minutes = minutes(duration.fullText());
            if (minutes >= 0) {
                FloatingParameter wait = run.identify(run.factory().createFloatingParameter(), "wait", event.getId());
                wait.setValue(minutes);
                event.setWaitTime(wait);
            }
        }
    }

    /** @return the minutes of an ISO 8601 duration of days, hours, minutes and seconds; -1 if the text is none */
    private static double minutes(String text) {
        if (!text.startsWith("P")) {
            return -1;
        }
        try {
            return Duration.parse(text).toMillis() / 60_000d;
        } catch (DateTimeException | ArithmeticException e) {
            // An expression of the process engine, or months and years, whose length is not fixed.
            return -1;
        }
    }

    /** A definition alone is said by the trigger; what is in it, or several of them, is not. */
    private void keepDetails(Event event, XmlElement source) {
        List<XmlElement> definitions = source.children().stream()
                .filter(child -> BpmnVocabulary.part(child) == Part.EVENT_DEFINITION).toList();
        for (XmlElement definition : definitions) {
            int attributes = definition.attributeCount() - (definition.id().isEmpty() ? 0 : 1);
            if (definitions.size() > 1 || attributes > 0 || !definition.children().isEmpty() || !definition.text().isEmpty()) {
                run.properties().addElement(event, definition);
            }
        }
    }
}
