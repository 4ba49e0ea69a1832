/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SystemKind;

/** Walks over lanes: which of them belong together. Lists are new and in document order. */
final class Lanes {

    private Lanes() {
    }

    /** Whether a lane stands in a band of its own wherever it is nested: those of systems, customers and external organisations do. */
    static boolean standsAlone(Lane lane) {
        return lane.getRole() == LaneRole.SYSTEM || lane.getRole() == LaneRole.CUSTOMER || lane.getRole() == LaneRole.EXTERNAL;
    }

    /** The outermost lanes that fulfil a condition. */
    static List<Lane> outermost(Collection<Lane> lanes, Predicate<Lane> wanted) {
        List<Lane> result = new ArrayList<>();
        collect(lanes, wanted, result);
        return result;
    }

    private static void collect(Collection<Lane> lanes, Predicate<Lane> wanted, List<Lane> result) {
        for (Lane each : lanes) {
            if (wanted.test(each)) {
                result.add(each);
            } else {
                collect(each.getLanes(), wanted, result);
            }
        }
    }

    static boolean isBatch(Lane lane) {
        return lane.getRepresents() instanceof BusinessSystem system && system.getKind() == SystemKind.BATCH;
    }

    /** Whether the lane or one around it has a role. */
    static boolean isWithin(Lane lane, LaneRole role) {
        for (Lane each = lane; each != null; each = each.eContainer() instanceof Lane outer ? outer : null) {
            if (each.getRole() == role) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lane belongs to the organisation, and neither to the customer nor to an external organisation. */
    static boolean isOrganization(Lane lane) {
        return lane != null && !isWithin(lane, LaneRole.CUSTOMER) && !isWithin(lane, LaneRole.EXTERNAL);
    }

    /** All nodes of some lanes and of the lanes in them. */
    static List<FlowNode> nodes(Collection<Lane> lanes) {
        List<FlowNode> nodes = new ArrayList<>();
        lanes.forEach(each -> addNodes(each, nodes));
        return nodes;
    }

    private static void addNodes(Lane lane, List<FlowNode> nodes) {
        nodes.addAll(lane.getNodes());
        lane.getLanes().forEach(each -> addNodes(each, nodes));
    }

    /** Some lanes, each before the lanes in it. */
    static List<Lane> all(Collection<Lane> lanes) {
        List<Lane> all = new ArrayList<>();
        lanes.forEach(each -> addLanes(each, all));
        return all;
    }

    private static void addLanes(Lane lane, List<Lane> all) {
        all.add(lane);
        lane.getLanes().forEach(each -> addLanes(each, all));
    }

    /** The nodes of a class. */
    static <T> List<T> only(Collection<? extends FlowNode> nodes, Class<T> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
