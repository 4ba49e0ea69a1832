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
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * One lane unfolded: its own nodes and flows, the sub-processes in it, and the parts of other lanes that it works with. A sub-process is
 * unfolded in the same way.
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

    /** @return the flows that start or end in a sub-process, in the order of its nodes, each once */
    public Collection<Flow> jobFlows(Activity subprocess) {
        Collection<Flow> flows = new LinkedHashSet<>();
        if (subprocess.getProcessBody() != null) {
            addFlows(subprocess.getProcessBody(), flows);
        }
        return flows;
    }

    private static void addFlows(ProcessBody body, Collection<Flow> flows) {
        addFlows(body.getNodes(), flows);
        addFlows(Lanes.nodes(body.getLanes()), flows);
    }

    private static void addFlows(List<FlowNode> nodes, Collection<Flow> flows) {
        for (FlowNode each : nodes) {
            flows.addAll(each.getOutgoing());
            flows.addAll(each.getIncoming());
            if (each instanceof Activity activity && activity.getProcessBody() != null) {
                addFlows(activity.getProcessBody(), flows);
            }
        }
    }

    /** @return whether a chart of its own shows what an element contains, see {@link #contents} */
    public boolean hasContents(EObject element) {
        return contents(element) != null;
    }

    /** @return what is opened to see inside an element: a lane, process or sub-process itself, or the process that a step calls; else null */
    public EObject contents(EObject element) {
        if (element instanceof Activity step && step.getProcessBody() == null) {
            return step.getCalledProcess();
        }
        return element instanceof CustomerProcess || canUnfold(element) ? element : null;
    }

    /** @return whether an element can be unfolded: a lane, or a step that is a sub-process */
    public boolean canUnfold(EObject element) {
        return element instanceof Lane || element instanceof Activity step && step.getProcessBody() != null;
    }

    /** @return the phases of a lane's process, in order */
    public Collection<Phase> jobPhases(Lane lane) {
        return lane.getProcess() == null ? List.of() : lane.getProcess().getPhases();
    }

    /** @return the phases among which the nodes of a sub-process are divided, in the order of the process; none if all stand in one */
    public Collection<Phase> jobPhases(Activity subprocess) {
        PlaceServices places = new PlaceServices();
        Set<Phase> used = new HashSet<>();
        Nodes.within(subprocess).forEach(each -> used.add(places.columnOf(each)));
        used.remove(null);
        return used.size() < 2 || subprocess.getProcess() == null ? List.of()
                : subprocess.getProcess().getPhases().stream().filter(used::contains).toList();
    }

    /** @return the sub-process if it is one of the customer's, else null */
    public Activity customerJob(Activity subprocess) {
        return isOfCustomer(subprocess) ? subprocess : null;
    }

    /** @return the sub-process unless it is one of the customer's, else null */
    public Activity otherJob(Activity subprocess) {
        return isOfCustomer(subprocess) ? null : subprocess;
    }

    private static boolean isOfCustomer(Activity subprocess) {
        return subprocess.getLane() != null && Lanes.isWithin(subprocess.getLane(), LaneRole.CUSTOMER);
    }

    /** @return the customer's lanes that flows join to the inside of a sub-process */
    public Collection<Lane> customerPartners(Activity subprocess) {
        return partners(subprocess, jobFlows(subprocess), true);
    }

    /** @return the other lanes that flows join to the inside of a sub-process, those of the organisation first and systems last */
    public Collection<Lane> otherPartners(Activity subprocess) {
        return partners(subprocess, jobFlows(subprocess), false);
    }

    /** @return nothing: the nodes of lanes in a sub-process are drawn in the sub-process itself */
    public Collection<Lane> innerLanes(Activity subprocess) {
        return List.of();
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
        return partners(lane, jobFlows(lane), true);
    }

    /** @return the other lanes that flows join to the lane: the innermost ones, those of the organisation first and systems last */
    public Collection<Lane> otherPartners(Lane lane) {
        return partners(lane, jobFlows(lane), false);
    }

    private static Collection<Lane> partners(InteractionNode job, Collection<Flow> flows, boolean ofCustomer) {
        Set<Lane> partners = new HashSet<>();
        for (Flow flow : flows) {
            addPartner(job, flow.getSource(), partners);
            addPartner(job, flow.getTarget(), partners);
        }
        partners.removeIf(each -> Lanes.isWithin(each, LaneRole.CUSTOMER) != ofCustomer);
        List<Lane> all = job.getProcess() == null ? List.of() : Lanes.all(job.getProcess().getLanes());
        return all.stream().filter(partners::contains).sorted(Comparator.comparingInt(JobServices::band)).toList();
    }

    private static int band(Lane lane) {
        return switch (lane.getRole()) {
            case EXTERNAL -> 1;
            case SYSTEM -> 2;
            default -> 0;
        };
    }

    private static void addPartner(InteractionNode job, InteractionNode end, Collection<Lane> partners) {
        Lane found = end instanceof FlowNode node ? node.getLane() : (Lane) end;
        if (found != null && !EcoreUtil.isAncestor(job, end) && !EcoreUtil.isAncestor(job, found)) {
            partners.add(found);
        }
    }

    /** @return whether a node of another lane is drawn on the chart: a flow joins it to what the diagram unfolds */
    public boolean isPartner(FlowNode node, EObject diagram) {
        return Carriers.of(diagram) instanceof InteractionNode job && (node.getOutgoing().stream().anyMatch(flow -> isIn(job, flow.getTarget()))
                || node.getIncoming().stream().anyMatch(flow -> isIn(job, flow.getSource())));
    }

    /** A sub-process as a whole is not inside itself. */
    private static boolean isIn(InteractionNode job, InteractionNode end) {
        return end != null && EcoreUtil.isAncestor(job, end) && (end != job || job instanceof Lane);
    }
}
