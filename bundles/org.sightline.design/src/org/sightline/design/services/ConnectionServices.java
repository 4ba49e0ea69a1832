/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.StartEvent;

/**
 * Which nodes flows may join, as BPMN has it: sequence flows stay within a pool and within a sub-process, message flows cross from one
 * pool to another, or between the customer and others where they share a pool.
 */
public final class ConnectionServices {

    /** @return whether a sequence flow may lead from a node to another one */
    public boolean mayPrecede(FlowNode source, FlowNode target) {
        return source != target && !(source instanceof EndEvent) && !(target instanceof StartEvent) && !(target instanceof BoundaryEvent)
                && source.getPool() == target.getPool() && scope(source) == scope(target);
    }

    /** @return false: sequence flows join nodes, never lanes */
    public boolean mayPrecede(InteractionNode source, InteractionNode target) {
        return source instanceof FlowNode from && target instanceof FlowNode to && mayPrecede(from, to);
    }

    /** @return whether a message flow may lead from a node, or a lane as a whole, to another one */
    public boolean mayInform(InteractionNode source, InteractionNode target) {
        boolean crosses = source.getPool() != target.getPool() || source.isWithCustomer() != target.isWithCustomer();
        return crosses && source.getProcess() != null && source.getProcess() == target.getProcess();
    }

    /** @return false: what is no node or lane takes part in no flow */
    public boolean mayPrecede(EObject source, EObject target) {
        return source instanceof InteractionNode from && target instanceof InteractionNode to && mayPrecede(from, to);
    }

    /** @return false: what is no node or lane takes part in no flow */
    public boolean mayInform(EObject source, EObject target) {
        return source instanceof InteractionNode from && target instanceof InteractionNode to && mayInform(from, to);
    }

    /** @return whether a flow, whichever it is, may lead to another node */
    public boolean mayLeadTo(Flow flow, EObject target) {
        return target != flow.getTarget() && (flow instanceof SequenceFlow ? mayPrecede(flow.getSource(), target) : mayInform(flow.getSource(), target));
    }

    /** @return whether a flow, whichever it is, may start at another node */
    public boolean mayStartAt(Flow flow, EObject source) {
        return source != flow.getSource() && (flow instanceof SequenceFlow ? mayPrecede(source, flow.getTarget()) : mayInform(source, flow.getTarget()));
    }

    /** @return the process or sub-process that is to hold a sequence flow between two nodes: the one around them */
    public FlowContainer flowOwner(FlowNode source) {
        return scope(source);
    }

    private static FlowContainer scope(InteractionNode node) {
        EObject each = node.eContainer();
        while (each != null && !(each instanceof FlowContainer)) {
            each = each.eContainer();
        }
        return (FlowContainer) each;
    }

    /** @return all that an element would leave behind dangling: flows at it and in it, and events at the borders of its steps, with theirs */
    public Collection<ModelElement> dependents(ModelElement element) {
        Collection<ModelElement> dependents = new LinkedHashSet<>();
        addDependents(element, dependents);
        dependents.remove(element);
        return dependents;
    }

    private static void addDependents(ModelElement element, Collection<ModelElement> found) {
        List<ModelElement> inside = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(each -> inside.add((ModelElement) each));
        for (ModelElement each : inside) {
            if (each instanceof InteractionNode node) {
                found.addAll(node.getOutgoing());
                found.addAll(node.getIncoming());
            }
            if (each instanceof Activity activity) {
                new NodeServices().boundaryEvents(activity).stream().filter(found::add).forEach(event -> addDependents(event, found));
            }
        }
    }
}
