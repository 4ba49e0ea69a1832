/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Visibility;

/**
 * The five bands of a service blueprint: what the customer gets to see, what the customer does, what the staff and systems that the
 * customer meets do, what is done behind them, and what supports these.
 */
public final class BlueprintServices {

    /** @return what the customer does and decides */
    public List<FlowNode> customerNodes(CustomerProcess process) {
        return nodes(process, Visibility.CUSTOMER);
    }

    /** @return what the customer meets */
    public List<FlowNode> frontstageNodes(CustomerProcess process) {
        return nodes(process, Visibility.FRONTSTAGE);
    }

    /** @return what is done behind what the customer meets */
    public List<FlowNode> backstageNodes(CustomerProcess process) {
        return nodes(process, Visibility.BACKSTAGE);
    }

    /** @return what supports the others */
    public List<FlowNode> supportNodes(CustomerProcess process) {
        return nodes(process, Visibility.SUPPORT);
    }

    private static List<FlowNode> nodes(CustomerProcess process, Visibility wanted) {
        return Lanes.nodes(process.getLanes()).stream()
                .filter(node -> node.getVisibility() == wanted && !(node instanceof BoundaryEvent border && border.getAttachedTo() != null)).toList();
    }

    /** @return the named messages that reach the customer from others: what the customer sees, hears or gets */
    public List<MessageFlow> physicalEvidence(CustomerProcess process) {
        return process.getFlows().stream().filter(MessageFlow.class::isInstance).map(MessageFlow.class::cast).filter(BlueprintServices::isEvidence).toList();
    }

    private static boolean isEvidence(MessageFlow flow) {
        return flow.getSource() != null && flow.getTarget() != null && !flow.getSource().isWithCustomer() && flow.getTarget().isWithCustomer()
                && flow.getName() != null && !flow.getName().isEmpty();
    }

    /** @return the steps of the customer at which a message passes: the one that it leaves or reaches */
    public FlowNode customerEnd(MessageFlow flow) {
        return flow.getSource() instanceof FlowNode source && source.isWithCustomer() ? source
                : flow.getTarget() instanceof FlowNode target && target.isWithCustomer() ? target : null;
    }
}
