/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;

/**
 * Understands what people type into tables: names of elements of the same portfolio, numbers, yes and no. Upper and lower case do not
 * matter.
 */
public final class TypingServices {

    private static final String WHOLE = "[+-]?\\d{1,9}";
    private static final String NUMBER = WHOLE + "([.,]\\d+)?";

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

    /** @return the node of that name in the process around an element; null if there is none */
    public FlowNode nodeNamed(ModelElement element, String name) {
        return named(nodes(element), name);
    }

    /** @return the step of that name in the process around an element; null if there is none */
    public Activity stepNamed(ModelElement element, String name) {
        return named(Lanes.only(nodes(element), Activity.class), name);
    }

    private static List<FlowNode> nodes(ModelElement element) {
        FlowNode around = new PlaceServices().stepOf(element);
        return around == null || around.getProcess() == null ? List.of() : Nodes.deep(around.getProcess().getLanes());
    }

    /** @return whether nothing was typed, or something of that name was found: else a typed text is refused */
    public boolean isFound(String typed, Object found) {
        return typed.isBlank() || found != null;
    }

    /** @return whether a text is blank or says a number */
    public boolean isNumber(String typed) {
        return typed.isBlank() || typed.strip().matches(NUMBER);
    }

    /** @return whether a text is blank or says a whole number that an {@code Integer} can hold */
    public boolean isWhole(String typed) {
        return typed.isBlank() || typed.strip().matches(WHOLE);
    }

    /** @return the number that a text says, with a point or a comma; null for a blank text */
    public Double asNumber(String typed) {
        return typed.isBlank() ? null : Double.valueOf(typed.strip().replace(',', '.'));
    }

    /** @return the whole number that a text says; null for a blank text */
    public Integer asWhole(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static Optional<Portfolio> portfolio(ModelElement element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? Optional.of(portfolio) : Optional.empty();
    }

    private static <T extends NamedElement> T named(Collection<T> all, String name) {
        return all == null ? null : all.stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst().orElse(null);
    }
}
