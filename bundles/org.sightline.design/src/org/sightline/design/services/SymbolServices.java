/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.StartEvent;

/**
 * Which picture stands for an element: paths of the images of this bundle, as Sirius wants them.
 */
public final class SymbolServices {

    private static final String FOLDER = "/org.sightline.design/images/";
    private static final List<String> FACES = List.of("awful", "bad", "neutral", "good", "delighted");

    /** @return the picture of a decision, by its kind, or of a parallel gateway */
    public String symbol(Gateway gateway) {
        return gateway instanceof Decision decision ? image("decision-" + decision.getKind().getLiteral()) : image("gateway-parallel");
    }

    /** @return the picture of an event: where it stands (circle) and its trigger (sign in the circle) */
    public String symbol(Event event) {
        return image("event-" + position(event) + "-" + event.getTrigger().getLiteral());
    }

    private static String position(Event event) {
        if (event instanceof EndEvent) {
            return "end";
        }
        if (event instanceof BoundaryEvent border) {
            return border.isInterrupting() ? "catch" : "aside";
        }
        return event instanceof IntermediateEvent between ? (between.isThrowing() ? "throw" : "catch") : start(event);
    }

    private static String start(Event event) {
        return event instanceof StartEvent start && !start.isInterrupting() ? "start-aside" : "start";
    }

    /** @return the icon of a channel's medium */
    public String symbol(Channel channel) {
        return image("channel-" + channel.getKind().getLiteral());
    }

    /** @return the face that shows an emotion; a blank one if it is not known */
    public String symbol(Experience experience) {
        Integer emotion = experience.getEmotion();
        return image("face-" + (emotion == null ? "unknown" : FACES.get(Math.max(-2, Math.min(2, emotion)) + 2)));
    }

    private static String image(String name) {
        return FOLDER + name + ".svg";
    }
}
