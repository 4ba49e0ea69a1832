/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.Map;
import java.util.Set;

import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.LoopKind;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ProcessBody;

/** Makes activities and gateways; events are {@link EventBuilder}'s. What is inside a sub-process is left to the caller. */
final class FlowNodeBuilder {

    private static final Map<String, ActivityKind> ACTIVITY_KINDS = Map.ofEntries(
            Map.entry("userTask", ActivityKind.USER), Map.entry("manualTask", ActivityKind.MANUAL),
            Map.entry("serviceTask", ActivityKind.SERVICE), Map.entry("sendTask", ActivityKind.SEND),
            Map.entry("receiveTask", ActivityKind.RECEIVE), Map.entry("scriptTask", ActivityKind.SCRIPT),
            Map.entry("businessRuleTask", ActivityKind.BUSINESS_RULE), Map.entry("globalUserTask", ActivityKind.USER),
            Map.entry("globalManualTask", ActivityKind.MANUAL), Map.entry("globalScriptTask", ActivityKind.SCRIPT),
            Map.entry("globalBusinessRuleTask", ActivityKind.BUSINESS_RULE));

    private static final Map<String, DecisionKind> DECISION_KINDS = Map.of("exclusiveGateway", DecisionKind.EXCLUSIVE,
            "inclusiveGateway", DecisionKind.INCLUSIVE, "complexGateway", DecisionKind.COMPLEX,
            "eventBasedGateway", DecisionKind.EVENT_BASED);

    private static final Set<Part> IN_TASK = Set.of(Part.LOOP, Part.CATEGORY);
    private static final Set<Part> IN_SUB_PROCESS = Set.of(Part.LOOP, Part.CATEGORY, Part.ACTIVITY, Part.SUB_PROCESS,
            Part.GATEWAY, Part.EVENT, Part.SEQUENCE_FLOW, Part.LANE_SET, Part.LANE_CONTENT, Part.ARTIFACT);
    private static final Set<Part> IN_GATEWAY = Set.of(Part.CATEGORY);

    private final Import run;
    private final EventBuilder events;

    FlowNodeBuilder(Import run) {
        this.run = run;
        this.events = new EventBuilder(run);
    }

    /**
     * @param source an activity, gateway or event
     * @return what it is in the model, not yet contained anywhere; a sub-process with an empty body
     */
    FlowNode build(XmlElement source) {
        FlowNode node = switch (BpmnVocabulary.part(source)) {
            case ACTIVITY -> activity(source, IN_TASK);
            case SUB_PROCESS -> subProcess(source);
            case GATEWAY -> gateway(source);
            default -> events.build(source);
        };
        tagCategories(node, source);
        return node;
    }

    /**
     * @param source a global task
     * @return the activity that it is, not yet contained anywhere
     */
    Activity buildGlobalTask(XmlElement source) {
        return activity(source, IN_TASK);
    }

    private Activity activity(XmlElement source, Set<Part> built) {
        Activity activity = run.tie(run.factory().createActivity(), source);
        activity.setKind(ACTIVITY_KINDS.getOrDefault(source.name(), ActivityKind.TASK));
        activity.setForCompensation(source.flag("isForCompensation", false));
        setLoop(activity, source);
        String defaultFlow = source.attribute("default");
        if (!defaultFlow.isEmpty()) {
            run.properties().add(activity, "bpmn:default", defaultFlow);
        }
        run.properties().keepRest(activity, source, built);
        return activity;
    }

    private void setLoop(Activity activity, XmlElement source) {
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.part(child) == Part.LOOP) {
                activity.setLoop(loopKind(child));
                if (!child.children().isEmpty() || child.attributeCount() > 0) {
                    run.properties().addElement(activity, child);
                }
            }
        }
    }

    private static LoopKind loopKind(XmlElement loop) {
        if (loop.name().equals("standardLoopCharacteristics")) {
            return LoopKind.STANDARD;
        }
        return loop.flag("isSequential", false) ? LoopKind.SEQUENTIAL_INSTANCES : LoopKind.PARALLEL_INSTANCES;
    }

    private Activity subProcess(XmlElement source) {
        Activity activity = activity(source, IN_SUB_PROCESS);
        ProcessBody body = run.identify(run.factory().createProcessBody(), "body", Import.key(source));
        body.setKind(bodyKind(source));
        activity.setProcessBody(body);
        return activity;
    }

    private static BodyKind bodyKind(XmlElement source) {
        return switch (source.name()) {
            case "transaction" -> BodyKind.TRANSACTION;
            case "adHocSubProcess" -> BodyKind.AD_HOC;
            default -> source.flag("triggeredByEvent", false) ? BodyKind.EVENT : BodyKind.EMBEDDED;
        };
    }

    private Gateway gateway(XmlElement source) {
        DecisionKind kind = DECISION_KINDS.get(source.name());
        Gateway gateway;
        if (kind == null) {
            gateway = run.tie(run.factory().createParallelGateway(), source);
        } else {
            Decision decision = run.tie(run.factory().createDecision(), source);
            decision.setKind(kind);
            gateway = decision;
        }
        run.properties().keepRest(gateway, source, IN_GATEWAY);
        return gateway;
    }

    /** A category groups elements by a word, as the model's tags do. */
    private void tagCategories(ModelElement target, XmlElement source) {
        for (XmlElement reference : source.children("categoryValueRef")) {
            XmlElement category = run.index().find(reference.text().strip());
            String word = category == null ? "" : Names.normal(category.attribute("value"));
            if (!word.isEmpty()) {
                target.getTags().add(word);
            }
            run.properties().addElement(target, reference);
        }
    }
}
