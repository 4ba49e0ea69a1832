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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ResourcePool;

/**
 * Finds elements of the same portfolio by the names that people type into tables. Upper and lower case do not matter.
 */
public final class NamingServices {

    /** @return the channel of that name; null if there is none */
    public Channel channelNamed(ModelElement element, String name) {
        return named(portfolio(element).map(Portfolio::getChannels).orElse(null), name);
    }

    /** @return the customer task of that name; null if there is none */
    public CustomerTask taskNamed(ModelElement element, String name) {
        return named(portfolio(element).map(Portfolio::getCustomerTasks).orElse(null), name);
    }

    /** @return the cause of that name; null if there is none */
    public Cause causeNamed(ModelElement element, String name) {
        return named(portfolio(element).map(Portfolio::getCauses).orElse(null), name);
    }

    /** @return the phase of that name in the process of a node; null if there is none */
    public Phase phaseNamed(FlowNode node, String name) {
        return node.getProcess() == null ? null : named(node.getProcess().getPhases(), name);
    }

    /** @return the node of that name in the process around a step's part; null if there is none */
    public FlowNode nodeNamed(ModelElement element, String name) {
        FlowNode around = new PlaceServices().stepOf(element);
        return around == null || around.getProcess() == null ? null : named(Nodes.deep(around.getProcess().getLanes()), name);
    }

    /** @return whether nothing was typed, or something of that name was found: else a typed text is refused */
    public boolean isFound(String typed, Object found) {
        return typed == null || typed.isBlank() || found != null;
    }

    /** @return the systems of all organisations that take part in a process, in document order */
    public List<BusinessSystem> systemsOf(CustomerProcess process) {
        List<BusinessSystem> systems = new ArrayList<>();
        if (process.getOrganization() != null) {
            systems.addAll(process.getOrganization().getSystems());
        }
        steps(process).forEach(step -> step.getSystems().stream().filter(each -> !systems.contains(each)).forEach(systems::add));
        return systems;
    }

    /** @return all steps of a process, those inside sub-processes included, in document order */
    public List<Activity> steps(CustomerProcess process) {
        return Lanes.only(Nodes.deep(process.getLanes()), Activity.class);
    }

    /** @return the steps at which the customer and others interact: the provider's, and the customer's that a message joins to them */
    public List<Activity> touchpoints(CustomerProcess process) {
        return steps(process).stream().filter(step -> step.isCustomerFacing() && messages(step).anyMatch(flow -> true)).toList();
    }

    /** @return the channels of a touchpoint: its own and those of its messages */
    public Collection<Channel> touchpointChannels(Activity step) {
        Collection<Channel> channels = new LinkedHashSet<>();
        channels.add(step.getChannel());
        messages(step).map(MessageFlow::getChannel).forEach(channels::add);
        channels.remove(null);
        return channels;
    }

    private static Stream<MessageFlow> messages(Activity step) {
        return Stream.concat(step.getOutgoing().stream(), step.getIncoming().stream()).filter(MessageFlow.class::isInstance).map(MessageFlow.class::cast);
    }

    /** @return all fail points of a process in document order */
    public List<FailPoint> allFailPoints(CustomerProcess process) {
        return steps(process).stream().flatMap(step -> step.getFailPoints().stream()).toList();
    }

    private static Optional<Portfolio> portfolio(ModelElement element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? Optional.of(portfolio) : Optional.empty();
    }

    private static <T extends NamedElement> T named(Collection<T> all, String name) {
        return all == null || name == null ? null : all.stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst().orElse(null);
    }
}
