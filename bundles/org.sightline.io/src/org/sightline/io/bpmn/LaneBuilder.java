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
import org.sightline.io.bpmn.BpmnVocabulary.Part;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * Makes the lanes of processes and sub-processes and says which lane each flow node stands in. Where a lane and a lane
 * around it both list a node, the inner one has it.
 */
final class LaneBuilder {

    private static final Set<Part> IN_LANE = Set.of(Part.LANE_CONTENT);

    private final Import run;
    private final Map<XmlElement, Lane> places = new HashMap<>();

    LaneBuilder(Import run) {
        this.run = run;
    }

    /**
     * Makes the lanes of one process or sub-process.
     *
     * @param process the process or sub-process
     * @param lanes where the outermost of them go
     * @param around name of what is around them, for a single lane without a name
     */
    void build(XmlElement process, List<Lane> lanes, String around) {
        for (XmlElement laneSet : process.children("laneSet")) {
            build(laneSet, lanes, around, 0);
        }
    }

    private void build(XmlElement laneSet, List<Lane> lanes, String around, int depth) {
        List<XmlElement> elements = laneSet.children("lane");
        for (XmlElement element : elements) {
            Lane lane = run.tie(run.factory().createLane(), element);
            lanes.add(lane);
            Names.setDefault(lane, defaultName(elements, around));
            if (isInPool(lane)) {
                run.addRow(lane, element.id(), List.of(), depth + 1);
            }
            place(lane, element);
            for (XmlElement child : element.children("childLaneSet")) {
                build(child, lane.getLanes(), lane.getName(), depth + 1);
            }
            run.properties().keepRest(lane, element, IN_LANE);
        }
    }

    private static boolean isInPool(Lane lane) {
        return !(containerOf(lane) instanceof ProcessBody);
    }

    /** @return the process or body that the lane stands in, perhaps inside other lanes; null if it stands in none yet */
    static EObject containerOf(Lane lane) {
        EObject at = lane.eContainer();
        while (at instanceof Lane) {
            at = at.eContainer();
        }
        return at;
    }

    private static String defaultName(List<XmlElement> siblings, String around) {
        return siblings.size() == 1 ? around : Names.firstOf("name_lane");
    }

    private void place(Lane lane, XmlElement element) {
        for (XmlElement reference : element.children("flowNodeRef")) {
            String id = reference.text().strip();
            XmlElement node = run.index().find(id);
            if (node == null || !BpmnVocabulary.isFlowNode(node)) {
                damagedReference(element, reference, node);
            } else {
                place(node, lane);
            }
        }
    }

    /** Data objects and the like are no flow nodes, but some tools list them; only what is missing is damage. */
    private void damagedReference(XmlElement lane, XmlElement reference, XmlElement found) {
        if (found == null) {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_laneNode", lane, reference.text().strip(), reference.line());
        } else {
            run.notes().count(ImportNote.Kind.ADAPTED, "note_laneContent", found.name(), reference.line());
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
        XmlElement activity = run.index().find(node, "attachedToRef");
        return activity == null ? null : places.get(activity);
    }
}
