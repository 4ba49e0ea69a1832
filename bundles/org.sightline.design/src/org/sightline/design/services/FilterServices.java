/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;

/**
 * What stays when a filter is on.
 */
public final class FilterServices {

    /** From this probability on, a way out of a decision counts as likely. */
    private static final double LIKELY = 0.2;

    /** @return whether a node or flow uses the medium, or no channel at all */
    public boolean fitsChannel(InteractionNode node, String kind) {
        Set<ChannelKind> used = channels(node);
        return used.isEmpty() || used.contains(ChannelKind.get(kind));
    }

    /** @return whether a flow uses the medium, or no channel at all */
    public boolean fitsChannel(Flow flow, String kind) {
        return !(flow instanceof MessageFlow message) || message.getChannel() == null || message.getChannel().getKind() == ChannelKind.get(kind);
    }

    private static Set<ChannelKind> channels(InteractionNode node) {
        Set<ChannelKind> used = EnumSet.noneOf(ChannelKind.class);
        if (node instanceof Activity activity && activity.getChannel() != null) {
            used.add(activity.getChannel().getKind());
        }
        node.getOutgoing().forEach(flow -> addChannel(flow, used));
        node.getIncoming().forEach(flow -> addChannel(flow, used));
        return used;
    }

    private static void addChannel(Flow flow, Set<ChannelKind> used) {
        if (flow instanceof MessageFlow message && message.getChannel() != null) {
            used.add(message.getChannel().getKind());
        }
    }

    /** @return whether a sequence flow is taken in at least one of five cases; of one without a probability nothing else is known */
    public boolean isLikely(Flow flow) {
        return !(flow instanceof SequenceFlow sequence) || sequence.getProbability() == null || sequence.getProbability() >= LIKELY;
    }

    /** @return whether a path of likely flows leads to a node from where nothing leads to. At worst O(flows) */
    public boolean isLikely(FlowNode node) {
        Set<InteractionNode> seen = new HashSet<>();
        Deque<InteractionNode> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            InteractionNode each = open.pop();
            if (seen.add(each)) {
                if (isOrigin(each)) {
                    return true;
                }
                predecessors(each).forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isOrigin(InteractionNode node) {
        return node.getIncoming().isEmpty() && !(node instanceof BoundaryEvent);
    }

    private List<InteractionNode> predecessors(InteractionNode node) {
        List<InteractionNode> before = new ArrayList<>();
        node.getIncoming().stream().filter(flow -> isLikely(flow) && flow.getSource() != null).forEach(flow -> before.add(flow.getSource()));
        if (node instanceof BoundaryEvent event && event.getAttachedTo() != null) {
            before.add(event.getAttachedTo());
        }
        return before;
    }
}
