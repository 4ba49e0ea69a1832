/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * Makes one customer process of a group: a lane for each participant, with the lanes and nodes of its process in it, and all
 * flows. Who acts in the lanes is not decided here.
 */
final class CustomerProcessBuilder {

    private static final Set<Part> IN_PROCESS = Set.of(Part.ACTIVITY, Part.SUB_PROCESS, Part.GATEWAY, Part.EVENT,
            Part.SEQUENCE_FLOW, Part.LANE_SET, Part.ARTIFACT);
    private static final Set<String> IN_COLLABORATION = Set.of("participant", "messageFlow", "documentation",
            "extensionElements", "textAnnotation", "association", "group");
    private static final Set<String> CONVERSATIONS = Set.of("conversation", "subConversation", "callConversation",
            "conversationLink", "conversationAssociation");

    private final Import run;
    private final FlowNodeBuilder nodes;
    private final LaneBuilder lanes;
    private final FlowBuilder flows;
    private final Set<XmlElement> placedProcesses = new HashSet<>();

    CustomerProcessBuilder(Import run) {
        this.run = run;
        this.nodes = new FlowNodeBuilder(run);
        this.lanes = new LaneBuilder(run);
        this.flows = new FlowBuilder(run);
    }

    /**
     * @param group what becomes one process
     * @param name its name
     * @return the process, with all its nodes and flows
     */
    CustomerProcess build(ProcessGroup group, String name) {
        CustomerProcess process = startProcess(group);
        process.setName(name);
        List<XmlElement> scopes = new ArrayList<>();
        for (XmlElement participant : group.participants()) {
            addPool(process, participant, scopes);
        }
        for (XmlElement source : group.processes()) {
            if (placedProcesses.add(source)) {
                addPoolWithoutParticipant(process, source, group, scopes);
            }
        }
        flows.sequenceFlows(scopes, process);
        group.collaborations().forEach(collaboration -> flows.messageFlows(collaboration, process));
        group.collaborations().forEach(collaboration -> keepCollaboration(process, collaboration));
        return process;
    }

    private CustomerProcess startProcess(ProcessGroup group) {
        CustomerProcess process = run.factory().createCustomerProcess();
        if (group.isCollaboration()) {
            return run.tie(process, group.root());
        }
        run.addStandalone(process);
        return run.identify(process, "process", Import.key(group.root()));
    }

    private void addPool(CustomerProcess process, XmlElement participant, List<XmlElement> scopes) {
        Lane pool = run.tie(run.factory().createLane(), participant);
        process.getLanes().add(pool);
        XmlElement source = run.index().find(participant, "processRef");
        String processName = source == null ? "" : Names.of(source);
        Names.setDefault(pool, Names.firstOf("name_pool", processName));
        List<String> aliases = source == null ? List.of() : List.of(processName, source.id());
        run.addRow(pool, participant.id(), aliases, 0);
        run.properties().keepRest(pool, participant, Set.of());
        if (source == null || !source.isBpmn("process")) {
            noteMissingProcess(participant);
        } else if (placedProcesses.add(source)) {
            fill(pool, source, scopes);
        } else {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_processTwice", participant, Names.of(source));
        }
    }

    private void noteMissingProcess(XmlElement participant) {
        String reference = participant.attribute("processRef");
        if (!reference.isEmpty()) {
            run.properties().add(run.made(participant), "bpmn:processRef", reference);
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_noProcess", participant, reference);
        }
    }

    private void addPoolWithoutParticipant(CustomerProcess process, XmlElement source, ProcessGroup group,
            List<XmlElement> scopes) {
        Lane pool = run.identify(run.factory().createLane(), "pool", Import.key(source));
        process.getLanes().add(pool);
        pool.setRole(LaneRole.ORGANIZATION);
        if (group.isCollaboration()) {
            pool.setName(Names.firstOf("name_pool", Names.of(source), process.getName()));
        } else {
            pool.setName(Names.firstOf("name_organization"));
        }
        if (run.index().firstCallOf(source) == null) {
            run.addRow(pool, "", List.of(Names.of(source), source.id()), 0);
        }
        fill(pool, source, scopes);
    }

    private void fill(Lane pool, XmlElement source, List<XmlElement> scopes) {
        run.alias(source, pool);
        if (!source.id().isEmpty()) {
            run.properties().add(pool, "bpmn:process.id", source.id());
        }
        if (!Names.of(source).isEmpty() && !Names.of(source).equals(pool.getName())) {
            run.properties().add(pool, "bpmn:process.name", Names.of(source));
        }
        run.describe(pool, source);
        if (BpmnVocabulary.isGlobalTask(source)) {
            pool.getNodes().add(nodes.buildGlobalTask(source));
            return;
        }
        run.properties().keepAttributes(pool, source, "process.");
        run.properties().keepChildren(pool, source, IN_PROCESS);
        scopes.add(source);
        lanes.build(source, pool.getLanes(), pool.getName());
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.isFlowNode(child)) {
                laneFor(child, pool).getNodes().add(node(child, scopes));
            }
        }
    }

    private Lane laneFor(XmlElement node, Lane pool) {
        Lane lane = lanes.laneOf(node);
        if (lane != null) {
            return lane;
        }
        if (!pool.getLanes().isEmpty()) {
            run.notes().add(ImportNote.Kind.ADAPTED, "note_noLane", node, pool.getName());
        }
        return pool;
    }

    /** Makes a node and, if it is a sub-process, all inside it. Recursive; the reader limits the depth of its input. */
    private FlowNode node(XmlElement source, List<XmlElement> scopes) {
        FlowNode node = nodes.build(source);
        if (BpmnVocabulary.part(source) == Part.SUB_PROCESS) {
            scopes.add(source);
            fillBody(((Activity) node).getProcessBody(), source, scopes);
        }
        return node;
    }

    private void fillBody(ProcessBody body, XmlElement source, List<XmlElement> scopes) {
        lanes.build(source, body.getLanes(), Names.firstOf("name_lane", Names.of(source)));
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.isFlowNode(child)) {
                FlowNode node = node(child, scopes);
                Lane lane = lanes.laneOf(child);
                boolean inside = lane != null && LaneBuilder.containerOf(lane) == body;
                (inside ? lane.getNodes() : body.getNodes()).add(node);
            }
        }
    }

    private void keepCollaboration(CustomerProcess process, XmlElement collaboration) {
        ModelElement first = run.made(collaboration);
        if (first == null) {
            run.alias(collaboration, process);
            run.describe(process, collaboration);
        }
        run.properties().keepAttributes(process, collaboration, "");
        for (XmlElement child : collaboration.children()) {
            if (child.isBpmn("extensionElements")) {
                run.properties().keepExtensions(process, child);
            } else if (CONVERSATIONS.contains(child.name()) && child.isBpmn()) {
                run.properties().addElement(process, child);
                run.notes().add(ImportNote.Kind.NOT_CARRIED_OVER, "note_conversation", child);
            } else if (!child.isBpmn() || !IN_COLLABORATION.contains(child.name())) {
                run.properties().keep(process, child);
            }
        }
    }
}
