/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * Makes the pools of one customer process with their lanes and nodes: a pool for each participant, and one for each process
 * that has none. All lanes are made before the first node, so that a node goes to the lane that lists it, whichever process
 * the lane stands in.
 */
final class PoolBuilder {

    private static final Set<Part> IN_PROCESS = Set.of(Part.ACTIVITY, Part.SUB_PROCESS, Part.GATEWAY, Part.EVENT,
            Part.SEQUENCE_FLOW, Part.LANE_SET, Part.LANE_CONTENT, Part.ARTIFACT);

    private final Import run;
    private final CustomerProcess process;
    private final FlowNodeBuilder nodes;
    private final LaneBuilder lanes;
    private final Map<XmlElement, XmlElement> participants = new HashMap<>();
    private final List<XmlElement> scopes = new ArrayList<>();

    /**
     * @param run the import
     * @param process where the pools go
     */
    PoolBuilder(Import run, CustomerProcess process) {
        this.run = run;
        this.process = process;
        this.nodes = new FlowNodeBuilder(run);
        this.lanes = new LaneBuilder(run);
    }

    /**
     * @param group what becomes the process
     * @return all processes and sub-processes that nodes were made of, an outer one before the inner ones
     */
    List<XmlElement> build(ProcessGroup group) {
        group.participants().forEach(this::addPool);
        for (XmlElement source : group.processes()) {
            if (!participants.containsKey(source)) {
                addPoolWithoutParticipant(source, group);
            }
        }
        group.processes().forEach(this::addLanes);
        group.processes().forEach(this::addNodes);
        return scopes;
    }

    private void addPool(XmlElement participant) {
        XmlElement source = run.index().find(participant, "processRef", element -> element.isBpmn("process"));
        boolean known = source != null && source.isBpmn("process");
        XmlElement before = known ? participants.putIfAbsent(source, participant) : null;
        if (before != null && before.parent() != participant.parent()) {
            run.alias(participant, run.made(before));
            run.notes().add(ImportNote.Kind.ADAPTED, "note_samePool", participant, Names.of(before));
            return;
        }
        Lane pool = run.tie(run.factory().createLane(), participant);
        process.getLanes().add(pool);
        if (pool.getName() == null) {
            String name = known ? Names.of(source) : "";
            pool.setName(name.isEmpty() ? run.defaultName("name_pool") : name);
        }
        run.addRow(pool, participant.id(), known ? List.of(Names.of(source), source.id()) : List.of(), 0);
        run.properties().keepRest(pool, participant, Set.of());
        if (!known) {
            noteMissingProcess(pool, participant);
        } else if (before == null) {
            describe(pool, source);
        } else {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_processTwice", participant, Names.of(before));
        }
    }

    private void noteMissingProcess(Lane pool, XmlElement participant) {
        String reference = participant.attribute("processRef");
        if (!reference.isEmpty()) {
            run.properties().add(pool, "bpmn:processRef", reference);
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_noProcess", participant, reference);
        }
    }

    private void addPoolWithoutParticipant(XmlElement source, ProcessGroup group) {
        Lane pool = run.identify(run.factory().createLane(), "pool", Import.key(source));
        process.getLanes().add(pool);
        pool.setRole(LaneRole.ORGANIZATION);
        pool.setName(group.isCollaboration() ? Names.first(Names.of(source), process.getName())
                : Names.text("name_organization"));
        if (run.index().firstCallOf(source) == null) {
            run.addRow(pool, "", List.of(Names.of(source), source.id()), 0);
        }
        describe(pool, source);
    }

    /** A pool stands for its process too. */
    private void describe(Lane pool, XmlElement source) {
        run.alias(source, pool);
        if (!source.id().isEmpty()) {
            run.properties().add(pool, "bpmn:process.id", source.id());
        }
        String name = Names.of(source);
        if (!name.isEmpty() && !name.equals(pool.getName())) {
            run.properties().add(pool, "bpmn:process.name", name);
        }
        if (!BpmnVocabulary.isGlobalTask(source)) {
            run.describe(pool, source);
            run.properties().keepAttributes(pool, source, "process.");
            run.properties().keepChildren(pool, source, IN_PROCESS);
        }
    }

    private void addLanes(XmlElement source) {
        lanes.build(source, (Lane) run.made(source));
    }

    private void addNodes(XmlElement source) {
        Lane pool = (Lane) run.made(source);
        if (BpmnVocabulary.isGlobalTask(source)) {
            pool.getNodes().add(nodes.buildGlobalTask(source));
            return;
        }
        scopes.add(source);
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.isFlowNode(child)) {
                FlowNode node = node(child);
                laneFor(child, pool).getNodes().add(node);
            }
        }
    }

    private Lane laneFor(XmlElement node, Lane pool) {
        Lane lane = laneIn(process, node);
        if (lane != null) {
            return lane;
        }
        if (!pool.getLanes().isEmpty()) {
            run.notes().add(ImportNote.Kind.ADAPTED, "note_noLane", node, pool.getName());
        }
        return pool;
    }

    private Lane laneIn(EObject container, XmlElement node) {
        Lane lane = lanes.laneOf(node);
        return lane != null && LaneBuilder.containerOf(lane) == container ? lane : null;
    }

    /** Makes a node and, if it is a sub-process, all inside it. Recursive; the reader limits the depth of its input. */
    private FlowNode node(XmlElement source) {
        FlowNode node = nodes.build(source);
        if (BpmnVocabulary.part(source) == Part.SUB_PROCESS) {
            scopes.add(source);
            fillBody((Activity) node, source);
        }
        return node;
    }

    private void fillBody(Activity activity, XmlElement source) {
        ProcessBody body = activity.getProcessBody();
        lanes.build(source, activity);
        for (XmlElement child : source.children()) {
            if (BpmnVocabulary.isFlowNode(child)) {
                FlowNode node = node(child);
                Lane lane = laneIn(body, child);
                (lane == null ? body.getNodes() : lane.getNodes()).add(node);
            }
        }
    }
}
