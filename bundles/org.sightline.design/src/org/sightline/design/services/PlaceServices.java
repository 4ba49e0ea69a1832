/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Phase;

/**
 * Where things stand on a chart: what the roles file asks for. The column is a phase, and things that belong to a step stand with it.
 */
public final class PlaceServices {

    /** @return the phase in whose column an element stands: its own, else that of what it belongs to; null if there is none */
    public Phase columnOf(EObject element) {
        if (element instanceof Phase phase) {
            return phase;
        }
        for (EObject each = stepOf(element); each != null; each = each.eContainer()) {
            if (each instanceof FlowNode node && node.getPhase() != null) {
                return node.getPhase();
            }
        }
        return null;
    }

    /** @return the phase of a process in whose column a customer task stands: the one of the task's stage; null if there is none */
    public Phase columnOf(CustomerTask task, EObject diagram) {
        return Carriers.of(diagram) instanceof CustomerProcess process && task.getStage() != null
                ? process.getPhases().stream().filter(phase -> phase.getStage() == task.getStage()).findFirst().orElse(null) : null;
    }

    /** @return the phase in whose column an element stands, whatever the diagram */
    public Phase columnOf(EObject element, EObject diagram) {
        return columnOf(element);
    }

    /** @return the flow node that an element belongs to: itself, the nearest one around it, or the customer's end of a message; or null */
    public FlowNode stepOf(EObject element) {
        if (element instanceof MessageFlow flow) {
            return new BlueprintServices().customerEnd(flow);
        }
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof FlowNode node) {
                return node;
            }
        }
        return null;
    }
}
