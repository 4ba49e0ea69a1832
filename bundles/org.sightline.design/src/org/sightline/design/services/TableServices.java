/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.model.messages.MessageBundle;

/**
 * The lines, columns and cells of the tables.
 */
public final class TableServices {

    private static final MessageBundle TEXTS = MessageBundle.of(TableServices.class);

    /** @return the steps and wait points of a lane */
    public List<TimedNode> laneSteps(Lane lane) {
        return Lanes.only(lane.getNodes(), TimedNode.class);
    }

    /** @return all steps of a process, those inside sub-processes included, in document order */
    public List<Activity> steps(CustomerProcess process) {
        return Lanes.only(Nodes.deep(process.getLanes()), Activity.class);
    }

    /** @return the systems of the process's organisation, and others that its steps use */
    public Collection<BusinessSystem> systemsOf(CustomerProcess process) {
        Collection<BusinessSystem> systems = new LinkedHashSet<>();
        if (process.getOrganization() != null) {
            systems.addAll(process.getOrganization().getSystems());
        }
        steps(process).forEach(step -> systems.addAll(step.getSystems()));
        return systems;
    }

    /** @return the names of the systems that a step uses, with semicolons between them */
    public String systemNames(Activity step) {
        return step.getSystems().stream().map(each -> Objects.toString(each.getName(), "")).collect(Collectors.joining("; "));
    }

    /** @return all fail points of a process in document order */
    public List<FailPoint> allFailPoints(CustomerProcess process) {
        return steps(process).stream().flatMap(step -> step.getFailPoints().stream()).toList();
    }

    /** @return the step that gets a new fail point: the first one that the customer meets, else the first one; null if there is none */
    public Activity firstStep(CustomerProcess process) {
        List<Activity> steps = steps(process);
        return steps.stream().filter(Activity::isCustomerFacing).findFirst().orElse(steps.isEmpty() ? null : steps.get(0));
    }

    /** @return the customer-facing steps that messages join, or that have a channel of their own */
    public List<Activity> touchpoints(CustomerProcess process) {
        return steps(process).stream().filter(step -> step.isCustomerFacing() && !touchpointChannels(step).isEmpty()).toList();
    }

    /** @return the channels of a touchpoint: its own and those of its messages */
    public Collection<Channel> touchpointChannels(Activity step) {
        Collection<Channel> channels = new LinkedHashSet<>();
        channels.add(step.getChannel());
        messages(step).map(MessageFlow::getChannel).forEach(channels::add);
        channels.remove(null);
        return channels;
    }

    /** @return who starts the interaction of a touchpoint through a channel, as far as its messages tell; else a dot */
    public String initiators(Activity step, Channel channel) {
        Set<Initiator> found = messages(step).filter(flow -> flow.getChannel() == channel).map(MessageFlow::getInitiator).collect(Collectors.toSet());
        if (found.size() == 1) {
            return TEXTS.get(found.contains(Initiator.CUSTOMER) ? "label_customer" : "label_provider");
        }
        return TEXTS.get(found.isEmpty() ? "label_used" : "label_both");
    }

    private static Stream<MessageFlow> messages(Activity step) {
        return Stream.concat(step.getOutgoing().stream(), step.getIncoming().stream()).filter(MessageFlow.class::isInstance).map(MessageFlow.class::cast);
    }
}
