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
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;

/** Walks over flow nodes into sub-processes. Lists are new and in document order. */
final class Nodes {

    private Nodes() {
    }

    /** All nodes of some lanes, of the lanes in them and of the sub-processes in these. */
    static List<FlowNode> deep(Collection<Lane> lanes) {
        List<FlowNode> nodes = new ArrayList<>();
        lanes.forEach(each -> addLane(each, nodes));
        return nodes;
    }

    /** The nodes of one lane and of the sub-processes in it, but not of the lanes in it. */
    static List<FlowNode> own(Lane lane) {
        List<FlowNode> nodes = new ArrayList<>();
        addNodes(lane.getNodes(), nodes);
        return nodes;
    }

    /** All nodes inside a sub-process, those of its lanes and of the sub-processes in it included. */
    static List<FlowNode> within(Activity subprocess) {
        List<FlowNode> nodes = new ArrayList<>();
        addNodes(List.of(subprocess), nodes);
        return nodes.subList(1, nodes.size());
    }

    private static void addLane(Lane lane, List<FlowNode> nodes) {
        addNodes(lane.getNodes(), nodes);
        lane.getLanes().forEach(each -> addLane(each, nodes));
    }

    private static void addNodes(Collection<FlowNode> some, List<FlowNode> nodes) {
        for (FlowNode each : some) {
            nodes.add(each);
            ProcessBody body = each instanceof Activity activity ? activity.getProcessBody() : null;
            if (body != null) {
                addNodes(body.getNodes(), nodes);
                body.getLanes().forEach(lane -> addLane(lane, nodes));
            }
        }
    }
}
