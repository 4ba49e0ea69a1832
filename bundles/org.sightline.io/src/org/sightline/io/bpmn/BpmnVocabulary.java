/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.Map;
import java.util.Set;

/** The names of BPMN 2.0's XML that the importer knows, and what each element is for it. */
final class BpmnVocabulary {

    /** Namespace of BPMN 2.0 models. */
    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    /** Namespace of the beta of BPMN 2.0, still written by tools of that time; same element names. */
    static final String MODEL_BETA = "http://schema.omg.org/spec/BPMN/2.0";
    /** Namespace of BPMN 2.0 diagrams. */
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    /** Namespace of schema instances, of {@code xsi:type} and {@code xsi:schemaLocation}. */
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** What an element below a process, sub-process, node, flow or lane is for the importer. */
    enum Part {
        ACTIVITY, SUB_PROCESS, GATEWAY, EVENT, SEQUENCE_FLOW, LANE_SET, LANE_CONTENT, ARTIFACT, EVENT_DEFINITION, LOOP,
        CONDITION, CATEGORY, DOCUMENTATION, EXTENSION, OTHER
    }

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("task", Part.ACTIVITY), Map.entry("userTask", Part.ACTIVITY), Map.entry("manualTask", Part.ACTIVITY),
            Map.entry("serviceTask", Part.ACTIVITY), Map.entry("sendTask", Part.ACTIVITY),
            Map.entry("receiveTask", Part.ACTIVITY), Map.entry("scriptTask", Part.ACTIVITY),
            Map.entry("businessRuleTask", Part.ACTIVITY), Map.entry("callActivity", Part.ACTIVITY),
            Map.entry("subProcess", Part.SUB_PROCESS), Map.entry("transaction", Part.SUB_PROCESS),
            Map.entry("adHocSubProcess", Part.SUB_PROCESS),
            Map.entry("parallelGateway", Part.GATEWAY), Map.entry("exclusiveGateway", Part.GATEWAY),
            Map.entry("inclusiveGateway", Part.GATEWAY), Map.entry("complexGateway", Part.GATEWAY),
            Map.entry("eventBasedGateway", Part.GATEWAY),
            Map.entry("startEvent", Part.EVENT), Map.entry("endEvent", Part.EVENT),
            Map.entry("intermediateCatchEvent", Part.EVENT), Map.entry("intermediateThrowEvent", Part.EVENT),
            Map.entry("implicitThrowEvent", Part.EVENT), Map.entry("boundaryEvent", Part.EVENT),
            Map.entry("sequenceFlow", Part.SEQUENCE_FLOW), Map.entry("laneSet", Part.LANE_SET),
            Map.entry("childLaneSet", Part.LANE_CONTENT), Map.entry("flowNodeRef", Part.LANE_CONTENT),
            Map.entry("flowElementRef", Part.LANE_CONTENT), Map.entry("lane", Part.LANE_CONTENT),
            Map.entry("textAnnotation", Part.ARTIFACT), Map.entry("association", Part.ARTIFACT),
            Map.entry("group", Part.ARTIFACT),
            Map.entry("eventDefinitionRef", Part.EVENT_DEFINITION),
            Map.entry("messageEventDefinition", Part.EVENT_DEFINITION), Map.entry("timerEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("errorEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("escalationEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("cancelEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("compensateEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("conditionalEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("linkEventDefinition", Part.EVENT_DEFINITION), Map.entry("signalEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("terminateEventDefinition", Part.EVENT_DEFINITION),
            Map.entry("standardLoopCharacteristics", Part.LOOP),
            Map.entry("multiInstanceLoopCharacteristics", Part.LOOP),
            Map.entry("conditionExpression", Part.CONDITION), Map.entry("categoryValueRef", Part.CATEGORY),
            Map.entry("documentation", Part.DOCUMENTATION), Map.entry("extensionElements", Part.EXTENSION));

    private static final Set<Part> FLOW_NODES = Set.of(Part.ACTIVITY, Part.SUB_PROCESS, Part.GATEWAY, Part.EVENT);

    private static final Set<String> GLOBAL_TASKS = Set.of("globalTask", "globalUserTask", "globalManualTask",
            "globalScriptTask", "globalBusinessRuleTask");

    private BpmnVocabulary() {
    }

    /**
     * @param element any element
     * @return what it is; OTHER for whatever the model has no place for, elements of other namespaces included
     */
    static Part part(XmlElement element) {
        return element.isBpmn() ? PARTS.getOrDefault(element.name(), Part.OTHER) : Part.OTHER;
    }

    /**
     * @param element any element
     * @return whether it is an activity, gateway or event
     */
    static boolean isFlowNode(XmlElement element) {
        return FLOW_NODES.contains(part(element));
    }

    /**
     * @param element any element
     * @return whether it is a task that stands for itself, for call activities to call
     */
    static boolean isGlobalTask(XmlElement element) {
        return element.isBpmn() && GLOBAL_TASKS.contains(element.name());
    }

    /**
     * @param element any element
     * @return whether call activities can call it: a process or a global task
     */
    static boolean isCallable(XmlElement element) {
        return element.isBpmn("process") || isGlobalTask(element);
    }
}
