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
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.EdgeKind;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * The flow nodes of a band, by kind. A lane holds its own nodes; a process stands for the organisation as one entity and holds
 * all nodes of its units and systems; a sub-process holds what happens inside it.
 */
public final class NodeServices {

    /** @return the steps of a lane */
    public List<Activity> activities(Lane lane) {
        return Lanes.only(lane.getNodes(), Activity.class);
    }

    /** @return the steps of the organisation as one entity */
    public List<Activity> activities(CustomerProcess process) {
        return Lanes.only(organizationNodes(process), Activity.class);
    }

    /** @return the steps inside a sub-process, lanes in it included */
    public List<Activity> activities(Activity subprocess) {
        return Lanes.only(bodyNodes(subprocess), Activity.class);
    }

    /** @return the decisions and parallel gateways of a lane */
    public List<Gateway> gateways(Lane lane) {
        return Lanes.only(lane.getNodes(), Gateway.class);
    }

    /** @return the decisions and parallel gateways of the organisation as one entity */
    public List<Gateway> gateways(CustomerProcess process) {
        return Lanes.only(organizationNodes(process), Gateway.class);
    }

    /** @return the decisions and parallel gateways inside a sub-process */
    public List<Gateway> gateways(Activity subprocess) {
        return Lanes.only(bodyNodes(subprocess), Gateway.class);
    }

    /** @return the events of a lane apart from those at the border of a step */
    public List<Event> events(Lane lane) {
        return events(lane.getNodes());
    }

    /** @return the events of the organisation as one entity, apart from those at the border of a step */
    public List<Event> events(CustomerProcess process) {
        return events(organizationNodes(process));
    }

    /** @return the events inside a sub-process, apart from those at the border of a step */
    public List<Event> events(Activity subprocess) {
        return events(bodyNodes(subprocess));
    }

    private static List<Event> events(Collection<FlowNode> nodes) {
        return Lanes.only(nodes, Event.class).stream().filter(event -> !(event instanceof BoundaryEvent border && border.getAttachedTo() != null)).toList();
    }

    /** @return the wait points of a lane */
    public List<WaitPoint> waitPoints(Lane lane) {
        return Lanes.only(lane.getNodes(), WaitPoint.class);
    }

    /** @return the wait points of the organisation as one entity */
    public List<WaitPoint> waitPoints(CustomerProcess process) {
        return Lanes.only(organizationNodes(process), WaitPoint.class);
    }

    /** @return the wait points inside a sub-process */
    public List<WaitPoint> waitPoints(Activity subprocess) {
        return Lanes.only(bodyNodes(subprocess), WaitPoint.class);
    }

    /** @return the events at the border of a step, in document order */
    public List<BoundaryEvent> boundaryEvents(Activity activity) {
        CustomerProcess process = activity.getProcess();
        List<BoundaryEvent> events = new ArrayList<>();
        if (process == null) {
            return events;
        }
        ProcessGraph graph = ProcessFacts.of(process).graph();
        int vertex = graph.number(activity);
        Adjacency out = graph.pathOut();
        for (int i = vertex == ProcessGraph.NONE ? 0 : out.start(vertex); vertex != ProcessGraph.NONE && i < out.start(vertex + 1); i++) {
            if (graph.kind(out.edge(i)) == EdgeKind.ATTACHED) {
                events.add((BoundaryEvent) graph.vertex(graph.target(out.edge(i))));
            }
        }
        return events;
    }

    private static List<FlowNode> organizationNodes(CustomerProcess process) {
        return Lanes.nodes(process.getLanes()).stream().filter(node -> Lanes.isOrganization(node.getLane())).toList();
    }

    private static List<FlowNode> bodyNodes(Activity subprocess) {
        ProcessBody body = subprocess.getProcessBody();
        if (body == null) {
            return List.of();
        }
        List<FlowNode> nodes = new ArrayList<>(body.getNodes());
        nodes.addAll(Lanes.nodes(body.getLanes()));
        return nodes;
    }
}
