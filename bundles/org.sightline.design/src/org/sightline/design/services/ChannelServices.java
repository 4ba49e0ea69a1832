/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * The channel of a step, picked by its medium, and that of a message, typed behind its name.
 */
public final class ChannelServices {

    private static final String COMMA = ",";

    private final LegendServices words = new LegendServices();

    /** @return whether an element is a step that has no channel of a medium yet */
    public boolean canUse(EObject element, String medium) {
        return element instanceof Activity step && portfolio(step) != null
                && (step.getChannel() == null || step.getChannel().getKind() != ChannelKind.get(medium));
    }

    /** Changes the model: lets a step use the portfolio's first channel of a medium; if there is none, a new one is added. */
    public Activity use(Activity step, String medium) {
        step.setChannel(channel(portfolio(step), ChannelKind.get(medium)));
        return step;
    }

    private Channel channel(Portfolio portfolio, ChannelKind kind) {
        return portfolio.getChannels().stream().filter(each -> each.getKind() == kind).findFirst().orElseGet(() -> {
            Channel channel = SightlineFactory.eINSTANCE.createChannel();
            channel.setKind(kind);
            channel.setName(words.medium(kind));
            portfolio.getChannels().add(channel);
            return channel;
        });
    }

    /** @return name and channel of a message, in one line as a person types them: "Order, Phone" */
    public String messageText(MessageFlow message) {
        return Stream.of(message.getName(), message.getChannel() == null ? null : message.getChannel().getName())
                .filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining(COMMA + " "));
    }

    /**
     * Changes the model: gives a message the name that a text says and, if what stands behind the last comma or the whole text is the name of a channel
     * or medium, that channel; a new one if the portfolio has none of the medium. Steps at its ends that have no channel yet get the same.
     */
    public MessageFlow sayMessage(MessageFlow message, String typed) {
        int comma = typed.lastIndexOf(COMMA);
        Optional<Channel> channel = channelNamed(portfolio(message), typed.substring(comma + 1).strip());
        String name = (channel.isEmpty() ? typed : typed.substring(0, Math.max(0, comma))).strip();
        message.setName(name.isEmpty() ? null : name);
        channel.ifPresent(each -> {
            message.setChannel(each);
            Stream.of(message.getSource(), message.getTarget()).filter(Activity.class::isInstance).map(Activity.class::cast)
                    .filter(step -> step.getChannel() == null).forEach(step -> step.setChannel(each));
        });
        return message;
    }

    private Optional<Channel> channelNamed(Portfolio portfolio, String name) {
        if (portfolio == null || name.isEmpty()) {
            return Optional.empty();
        }
        return portfolio.getChannels().stream().filter(each -> name.equalsIgnoreCase(each.getName())).findFirst().or(() ->
                ChannelKind.VALUES.stream().filter(each -> name.equalsIgnoreCase(words.medium(each))).findFirst().map(each -> channel(portfolio, each)));
    }

    private static Portfolio portfolio(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? portfolio : null;
    }
}
