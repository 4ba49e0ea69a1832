/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/**
 * One lane unfolded: its own nodes and flows, the sub-processes in it, and the parts of other lanes that it works with.
 */
public final class JobServices {

    /** @return the flows that start or end in the lane or in a sub-process of it, in the order of its nodes, each once */
    public Collection<Flow> jobFlows(Lane lane) {
        Collection<Flow> flows = new LinkedHashSet<>();
        flows.addAll(lane.getOutgoing());
        flows.addAll(lane.getIncoming());
        addFlows(Lanes.nodes(List.of(lane)), flows);
        return flows;
    }

    private static void addFlows(List<FlowNode> nodes, Collection<Flow> flows) {
        for (FlowNode each : nodes) {
            flows.addAll(each.getOutgoing());
            flows.addAll(each.getIncoming());
            if (each instanceof Activity activity && activity.getProcessBody() != null) {
                addFlows(activity.getProcessBody().getNodes(), flows);
                addFlows(Lanes.nodes(activity.getProcessBody().getLanes()), flows);
            }
        }
    }

    /** @return the lane if it is one of the customer's, else null */
    public Lane customerJob(Lane lane) {
        return Lanes.isWithin(lane, LaneRole.CUSTOMER) ? lane : null;
    }

    /** @return the lane unless it is one of the customer's, else null */
    public Lane otherJob(Lane lane) {
        return Lanes.isWithin(lane, LaneRole.CUSTOMER) ? null : lane;
    }

    /** @return the customer's lanes that flows join to the lane */
    public Collection<Lane> customerPartners(Lane lane) {
        return partners(lane, LaneRole.CUSTOMER, true);
    }

    /** @return the other lanes that flows join to the lane: the innermost ones, those of the organisation first and systems last */
    public Collection<Lane> otherPartners(Lane lane) {
        return partners(lane, LaneRole.CUSTOMER, false);
    }

    private Collection<Lane> partners(Lane lane, LaneRole role, boolean with) {
        Set<Lane> partners = new HashSet<>();
        for (Flow flow : jobFlows(lane)) {
            addPartner(lane, flow.getSource(), partners);
            addPartner(lane, flow.getTarget(), partners);
        }
        partners.removeIf(each -> Lanes.isWithin(each, role) != with);
        List<Lane> all = lane.getProcess() == null ? List.of() : Lanes.all(lane.getProcess().getLanes());
        return all.stream().filter(partners::contains).sorted(Comparator.comparingInt(JobServices::band)).toList();
    }

    private static int band(Lane lane) {
        return switch (lane.getRole()) {
            case EXTERNAL -> 1;
            case SYSTEM -> 2;
            default -> 0;
        };
    }

    private static void addPartner(Lane lane, InteractionNode end, Collection<Lane> partners) {
        Lane found = end instanceof FlowNode node ? node.getLane() : (Lane) end;
        if (found != null && !EcoreUtil.isAncestor(lane, found)) {
            partners.add(found);
        }
    }

    /** @return whether a node of another lane is drawn on the chart: a flow joins it to the lane that the diagram unfolds */
    public boolean isPartner(FlowNode node, EObject diagram) {
        return Carriers.of(diagram) instanceof Lane lane && (node.getOutgoing().stream().anyMatch(flow -> isIn(lane, flow.getTarget()))
                || node.getIncoming().stream().anyMatch(flow -> isIn(lane, flow.getSource())));
    }

    private static boolean isIn(Lane lane, InteractionNode end) {
        return end != null && EcoreUtil.isAncestor(lane, end);
    }

    /** @return the process around a lane as phases' owner; null for a lane outside any process */
    public CustomerProcess jobProcess(Lane lane) {
        return lane.getProcess();
    }
}
