/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * Makes the lanes of processes and sub-processes and says which lane each flow node stands in. Where a lane and a lane
 * around it both list a node, the inner one has it.
 */
final class LaneBuilder {

    private static final Set<Part> IN_LANE = Set.of(Part.LANE_SET, Part.LANE_CONTENT);

    private final Import run;
    private final Map<XmlElement, Lane> places = new HashMap<>();

    LaneBuilder(Import run) {
        this.run = run;
    }

    /**
     * Makes the lanes of a process.
     *
     * @param process the process
     * @param pool where they go
     */
    void build(XmlElement process, Lane pool) {
        buildInside(process, pool.getLanes(), pool, 1);
    }

    /**
     * Makes the lanes of a sub-process.
     *
     * @param subProcess the sub-process
     * @param activity what it was made into; the lanes go into its body
     */
    void build(XmlElement subProcess, Activity activity) {
        buildInside(subProcess, activity.getProcessBody().getLanes(), activity, 1);
    }

    /** Makes the lanes in the lane sets of an element, and those that a careless tool put there without a lane set. */
    private void buildInside(XmlElement element, List<Lane> lanes, NamedElement owner, int depth) {
        build(element.children("lane"), lanes, owner, depth);
        for (XmlElement laneSet : element.children()) {
            if (laneSet.isBpmn("laneSet") || laneSet.isBpmn("childLaneSet")) {
                build(laneSet.children("lane"), lanes, owner, depth);
                run.properties().keepAttributes(owner, laneSet, "laneSet.");
                run.properties().keepChildren(owner, laneSet, IN_LANE);
            }
        }
    }

    private void build(List<XmlElement> elements, List<Lane> lanes, NamedElement owner, int depth) {
        for (XmlElement element : elements) {
            Lane lane = run.tie(run.factory().createLane(), element);
            lanes.add(lane);
            if (lane.getName() == null) {
                boolean alone = elements.size() == 1 && owner.getName() != null;
                lane.setName(alone ? owner.getName() : run.defaultName("name_lane"));
            }
            if (!(containerOf(lane) instanceof ProcessBody)) {
                run.addRow(lane, element.id(), List.of(), depth);
            }
            placeNodes(lane, element);
            buildInside(element, lane.getLanes(), lane, depth + 1);
            run.properties().keepRest(lane, element, IN_LANE);
        }
    }

    /** @return the process or body that the lane stands in, perhaps inside other lanes; null if it stands in none yet */
    static EObject containerOf(Lane lane) {
        EObject at = lane.eContainer();
        while (at instanceof Lane) {
            at = at.eContainer();
        }
        return at;
    }

    private void placeNodes(Lane lane, XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.isBpmn("flowNodeRef") || child.isBpmn("flowElementRef")) {
                XmlElement node = run.index().findFrom(element, child.fullText(), BpmnVocabulary::isFlowNode);
                if (node == null) {
                    run.notes().add(ImportNote.Kind.DAMAGED, "damage_laneNode", element, child.fullText(), child.line());
                } else if (BpmnVocabulary.isFlowNode(node)) {
                    place(node, lane);
                } else {
                    run.notes().count(ImportNote.Kind.ADAPTED, "note_laneContent", node.name(), child.line());
                }
            }
        }
    }

    private void place(XmlElement node, Lane lane) {
        Lane before = places.putIfAbsent(node, lane);
        if (before == null || isInside(before, lane)) {
            return;
        }
        if (isInside(lane, before)) {
            places.put(node, lane);
        } else {
            run.notes().add(ImportNote.Kind.ADAPTED, "note_twoLanes", node, before.getName(), lane.getName());
        }
    }

    private static boolean isInside(Lane inner, Lane outer) {
        for (Object at = inner; at instanceof Lane lane; at = lane.eContainer()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param node a flow node
     * @return the innermost lane that lists it, or, for a boundary event in no lane, the one of its activity; else null
     */
    Lane laneOf(XmlElement node) {
        Lane lane = places.get(node);
        if (lane != null || !node.name().equals("boundaryEvent")) {
            return lane;
        }
        XmlElement activity = run.index().find(node, "attachedToRef", BpmnVocabulary::isFlowNode);
        return activity == null ? null : places.get(activity);
    }
}
