/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CarriedKind;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.messages.MessageBundle;

/**
 * What the signs of a chart are called in its legend: what looks different has a name of its own.
 */
public final class LegendServices {

    private static final MessageBundle TEXTS = MessageBundle.of(LegendServices.class);

    /** @return a step, or a step that makes or breaks the relation */
    public String legend(Activity activity) {
        return TEXTS.get(activity.isMomentOfTruth() ? "legend_momentOfTruth" : "legend_step");
    }

    /** @return a decision by its kind, or a parallel gateway */
    public String legend(Gateway gateway) {
        return TEXTS.get(gateway instanceof Decision decision ? "legend_decision_" + decision.getKind().getName() : "legend_parallelGateway");
    }

    /** @return an event by where it stands: at the beginning, on the way, at a border or at the end */
    public String legend(Event event) {
        if (event instanceof BoundaryEvent) {
            return TEXTS.get("legend_borderEvent");
        }
        return TEXTS.get(event instanceof StartEvent ? "legend_start" : event instanceof EndEvent ? "legend_end" : "legend_event");
    }

    /** @return the usual order of work, or what happens when it goes wrong */
    public String legend(SequenceFlow flow) {
        return TEXTS.get(flow.isRecovery() || flow.getExit() == LoopExit.ABNORMAL ? "legend_recovery" : "legend_sequence");
    }

    /** @return a message, or goods or money on their way */
    public String legend(MessageFlow flow) {
        return TEXTS.get(flow.getCarries() == CarriedKind.INFORMATION ? "legend_message" : "legend_goods");
    }

    /** @return the name of the channel */
    public String legend(Channel channel) {
        return channel.getName() == null ? "" : channel.getName();
    }

    /** What a medium is called. */
    String medium(ChannelKind kind) {
        return TEXTS.get("medium_" + kind.getName());
    }

    /** @return empty: anything else is called what its mapping is called */
    public String legend(ModelElement element) {
        return "";
    }
}
