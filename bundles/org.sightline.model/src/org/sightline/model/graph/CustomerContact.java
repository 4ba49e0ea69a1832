/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Visibility;

/**
 * What the customer meets of a process.
 *
 * <ul>
 * <li>A vertex is <em>with the customer</em> if it is a customer lane or stands in one, at any depth.
 * <li>It is <em>facing</em> if it is with the customer or a flow joins it directly to a vertex that is. A lane also is if
 * it holds, at any depth, something that is facing.
 * <li>A lane is <em>backstage</em> if facing nodes stand in it, or if a flow joins it or a node in it to such a lane; a
 * system's lane only in the first case. What it holds beside facing nodes works behind the stage, all else is support.
 * </ul>
 * Nodes in the body of a sub-process stand in the lane of the sub-process unless the body has lanes. O(vertices + edges).
 */
final class CustomerContact {

    private final ProcessGraph graph;
    private final boolean[] customer;
    private final boolean[] external;
    private final boolean[] facing;
    private final boolean[] backstage;
    private final Set<Participant> met = Collections.newSetFromMap(new IdentityHashMap<>());

    CustomerContact(ProcessGraph graph) {
        this.graph = graph;
        customer = within(LaneRole.CUSTOMER);
        external = within(LaneRole.EXTERNAL);
        facing = customer.clone();
        joinToCustomer();
        backstage = new boolean[graph.size()];
        findBackstage();
        spreadToLanes();
    }

    boolean isWithCustomer(int vertex) {
        return customer[vertex];
    }

    boolean hasCustomer() {
        for (boolean isCustomer : customer) {
            if (isCustomer) {
                return true;
            }
        }
        return false;
    }

    boolean isExternal(int vertex) {
        return external[vertex];
    }

    boolean isFacing(int vertex) {
        return facing[vertex];
    }

    /** @return whether the participant acts in a facing lane of the process */
    boolean isMet(Participant participant) {
        return met.contains(participant);
    }

    Visibility visibility(int vertex) {
        if (customer[vertex]) {
            return Visibility.CUSTOMER;
        }
        if (facing[vertex]) {
            return Visibility.FRONTSTAGE;
        }
        int lane = graph.lane(vertex);
        return lane != ProcessGraph.NONE && backstage[lane] ? Visibility.BACKSTAGE : Visibility.SUPPORT;
    }

    private boolean[] within(LaneRole role) {
        boolean[] result = new boolean[graph.size()];
        for (int v = 0; v < result.length; v++) {
            int around = graph.around(v);
            result[v] = around != ProcessGraph.NONE && result[around] || role(v) == role;
        }
        return result;
    }

    private LaneRole role(int vertex) {
        return graph.isLane(vertex) ? ((Lane) graph.vertex(vertex)).getRole() : null;
    }

    private void joinToCustomer() {
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.kind(e).isDrawn()) {
                facing[graph.source(e)] |= customer[graph.target(e)];
                facing[graph.target(e)] |= customer[graph.source(e)];
            }
        }
    }

    private void findBackstage() {
        boolean[] frontstage = new boolean[graph.size()];
        for (int v = 0; v < frontstage.length; v++) {
            if (facing[v] && graph.lane(v) != ProcessGraph.NONE) {
                frontstage[graph.lane(v)] = true;
            }
        }
        System.arraycopy(frontstage, 0, backstage, 0, frontstage.length);
        for (int e = 0; e < graph.edges(); e++) {
            int source = graph.lane(graph.source(e));
            int target = graph.lane(graph.target(e));
            if (graph.kind(e).isDrawn() && source != ProcessGraph.NONE && target != ProcessGraph.NONE) {
                backstage[source] |= frontstage[target] && role(source) != LaneRole.SYSTEM;
                backstage[target] |= frontstage[source] && role(target) != LaneRole.SYSTEM;
            }
        }
    }

    /* A vertex has a higher number than the lane around it. */
    private void spreadToLanes() {
        for (int v = graph.size() - 1; v >= 0; v--) {
            int around = graph.around(v);
            if (facing[v] && around != ProcessGraph.NONE) {
                facing[around] = true;
            }
            if (facing[v] && graph.isLane(v) && ((Lane) graph.vertex(v)).getRepresents() != null) {
                met.add(((Lane) graph.vertex(v)).getRepresents());
            }
        }
    }
}
