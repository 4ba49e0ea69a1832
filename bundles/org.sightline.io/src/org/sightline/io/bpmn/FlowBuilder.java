/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.List;
import java.util.Set;

import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SequenceFlow;

/** Makes flows, default flows and attachments of boundary events, once the nodes are there. */
final class FlowBuilder {

    private static final Set<Part> IN_FLOW = Set.of(Part.CONDITION, Part.CATEGORY);

    private final Import run;

    FlowBuilder(Import run) {
        this.run = run;
    }

    /**
     * Makes the sequence flows of processes and sub-processes. Each goes where the file has it: into the customer process or
     * into the body of its sub-process.
     *
     * @param scopes the processes and sub-processes
     * @param process where the flows go that stand directly in a process
     */
    void sequenceFlows(List<XmlElement> scopes, CustomerProcess process) {
        for (XmlElement scope : scopes) {
            FlowContainer container = run.made(scope) instanceof Activity activity ? activity.getProcessBody() : process;
            for (XmlElement child : scope.children()) {
                switch (BpmnVocabulary.part(child)) {
                    case SEQUENCE_FLOW -> sequenceFlow(child, container);
                    case EVENT -> attach(child);
                    default -> {
                        // Nodes are made already, all else is kept as properties.
                    }
                }
            }
        }
        for (XmlElement scope : scopes) {
            scope.children().stream().filter(child -> BpmnVocabulary.part(child) == Part.GATEWAY).forEach(this::setDefault);
        }
    }

    private void sequenceFlow(XmlElement source, FlowContainer container) {
        FlowNode from = end(source, "sourceRef", FlowNode.class);
        FlowNode to = from == null ? null : end(source, "targetRef", FlowNode.class);
        if (to == null) {
            return;
        }
        SequenceFlow flow = run.tie(run.factory().createSequenceFlow(), source);
        join(flow, from, to, container);
        setCondition(flow, source);
        run.properties().keepRest(flow, source, IN_FLOW);
    }

    private static void join(Flow flow, InteractionNode from, InteractionNode to, FlowContainer container) {
        flow.setSource(from);
        flow.setTarget(to);
        container.getFlows().add(flow);
    }

    private void setCondition(SequenceFlow flow, XmlElement source) {
        for (XmlElement condition : source.children("conditionExpression")) {
            String text = condition.fullText();
            if (!text.isEmpty()) {
                flow.setCondition(text);
            }
            if (condition.children().size() > 0 || !condition.attribute("language").isEmpty()) {
                run.properties().addElement(flow, condition);
            }
        }
    }

    /** @return what the attribute refers to; null, and a note, if there is no such thing of the right type */
    private <T> T end(XmlElement flow, String attribute, Class<T> type) {
        XmlElement found = run.index().find(flow, attribute, element -> type.isInstance(run.made(element)));
        ModelElement made = found == null ? null : run.made(found);
        if (type.isInstance(made)) {
            return type.cast(made);
        }
        String reference = flow.attribute(attribute);
        if (reference.isEmpty()) {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_flowOpen", flow, attribute);
        } else if (found == null) {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_flowNowhere", flow, attribute, reference);
        } else {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_flowEnd", flow, attribute, reference, found.name());
        }
        return null;
    }

    private void attach(XmlElement source) {
        if (!(run.made(source) instanceof BoundaryEvent event)) {
            return;
        }
        XmlElement host = run.index().find(source, "attachedToRef", BpmnVocabulary::isFlowNode);
        if (host != null && run.made(host) instanceof Activity activity) {
            event.setAttachedTo(activity);
        } else {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_notAttached", source, source.attribute("attachedToRef"));
        }
    }

    private void setDefault(XmlElement gateway) {
        String reference = gateway.attribute("default");
        if (reference.isEmpty()) {
            return;
        }
        XmlElement found = run.index().find(gateway, "default", element -> run.made(element) instanceof SequenceFlow);
        if (run.made(gateway) instanceof Decision decision && found != null && run.made(found) instanceof SequenceFlow flow
                && flow.getSource() == decision) {
            decision.setDefaultFlow(flow);
        } else {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_defaultFlow", gateway, reference);
        }
    }

    /** Makes the message flows of a collaboration. An end that is a participant or its process is the lane as a whole. */
    void messageFlows(XmlElement collaboration, CustomerProcess process) {
        for (XmlElement source : collaboration.children("messageFlow")) {
            InteractionNode from = end(source, "sourceRef", InteractionNode.class);
            InteractionNode to = from == null ? null : end(source, "targetRef", InteractionNode.class);
            if (to != null) {
                MessageFlow flow = run.tie(run.factory().createMessageFlow(), source);
                join(flow, from, to, process);
                run.properties().keepRest(flow, source, Set.of());
            }
        }
    }
}
