/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * The channel of a step, picked by its medium.
 */
public final class ChannelServices {

    private final LegendServices words = new LegendServices();

    /** @return whether an element is a step that has no channel of a medium yet */
    public boolean canUse(EObject element, String medium) {
        return element instanceof Activity step && portfolio(step) != null
                && (step.getChannel() == null || step.getChannel().getKind() != ChannelKind.get(medium));
    }

    /** Changes the model: lets a step use the portfolio's first channel of a medium; if there is none, a new one is added. */
    public Activity use(Activity step, String medium) {
        ChannelKind kind = ChannelKind.get(medium);
        List<Channel> channels = portfolio(step).getChannels();
        Channel channel = channels.stream().filter(each -> each.getKind() == kind).findFirst().orElse(null);
        if (channel == null) {
            channel = SightlineFactory.eINSTANCE.createChannel();
            channel.setKind(kind);
            channel.setName(words.medium(kind));
            channels.add(channel);
        }
        step.setChannel(channel);
        return step;
    }

    private static Portfolio portfolio(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? portfolio : null;
    }
}
