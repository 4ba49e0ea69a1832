/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.Scope;

/** Lanes like those in which some nodes stand, in another process or sub-process, in the same order and nested in the same way. */
final class LaneCopies {

    private final FlowContainer into;
    private final Set<Lane> needed = new HashSet<>();
    private final Map<Lane, Lane> copies = new HashMap<>();

    /**
     * @param nodes the nodes
     * @param into what gets the lanes
     */
    LaneCopies(Collection<? extends FlowNode> nodes, FlowContainer into) {
        this.into = into;
        for (FlowNode node : nodes) {
            for (Lane lane = Scope.lane(node); lane != null; lane = Scope.lane(lane.eContainer())) {
                needed.add(lane);
            }
        }
    }

    /** Changes the model: makes the lanes below a lane, process or sub-process, as far as they are needed. */
    void copyBelow(EObject owner) {
        copy(Scope.lanes(owner), into.getLanes());
    }

    private void copy(List<Lane> lanes, List<Lane> target) {
        for (Lane lane : lanes) {
            if (needed.contains(lane)) {
                Lane copy = like(lane);
                target.add(copy);
                copies.put(lane, copy);
                copy(lane.getLanes(), copy.getLanes());
            }
        }
    }

    /** @return a new lane of the same name and role that stands for the same participant; in no container */
    static Lane like(Lane lane) {
        Lane copy = SightlineFactory.eINSTANCE.createLane();
        copy.setName(lane.getName());
        copy.setRole(lane.getRole());
        copy.setRepresents(lane.getRepresents());
        return copy;
    }

    /** @return the lane that was made like a lane, or null */
    Lane of(Lane lane) {
        return copies.get(lane);
    }
}
