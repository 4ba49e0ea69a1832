/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.ways.Ways;

/**
 * Understands what people type into tables: names of elements of the same portfolio, numbers, yes and no. Upper and lower case do not
 * matter.
 */
public final class TypingServices {

    private static final String WHOLE = "[+-]?\\d{1,9}";
    private static final String NUMBER = WHOLE + "([.,]\\d+)?";
    private static final String BLANKS = "[\\s\u00a0]*";
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:[.,]\\d+)?)" + BLANKS + "(s|min|h|d)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile("(\\d{1,2}(?:[.,]\\d+)?|100)" + BLANKS + "%");
    private static final Pattern WAY = Pattern.compile("(?s)(.*?)" + "[\\s\u00a0\u00b7]*" + "(?<![\\d.,-])((?:\\d{1,2}(?:[.,]\\d+)?|100)" + BLANKS + "%)");
    private static final Map<String, Double> MINUTES = Map.of("s", 1.0 / 60, "min", 1.0, "h", 60.0, "d", 1440.0);
    private static final double PERCENT = 100;

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

    /** @return whether a text is blank or says a time, as in "90", "90 min", "1.5 h" or "2 d" */
    public boolean isTime(String typed) {
        return typed.isBlank() || TIME.matcher(typed.strip()).matches();
    }

    /** @return the time that a text says, in the unit of the portfolio around an element; without a unit it is in that unit; null for a blank text */
    public Double asTime(ModelElement element, String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return null;
        }
        double value = Double.parseDouble(time.group(1).replace(',', '.'));
        return time.group(2) == null ? value : value * MINUTES.get(time.group(2).toLowerCase(Locale.ROOT)) / Units.minutes(element);
    }

    /** @return whether a text is blank or says a share, as in "40 %" */
    public boolean isShare(String typed) {
        return typed.isBlank() || SHARE.matcher(typed.strip()).matches();
    }

    /** @return the share that a text says, from 0 to 1; null for a blank text */
    public Double asShare(String typed) {
        Matcher share = SHARE.matcher(typed.strip());
        return share.matches() ? Double.parseDouble(share.group(1).replace(',', '.')) / PERCENT : null;
    }

    /** @return what stands before the share at the end of a text, as "yes" in "yes \u00b7 80 %"; the whole text if it has none */
    public String withoutShare(String typed) {
        Matcher way = WAY.matcher(typed.strip());
        return (way.matches() ? way.group(1) : typed).strip();
    }

    /** @return the share at the end of a text; the one that the flow has if the text has none */
    public Double shareOf(SequenceFlow flow, String typed) {
        Matcher way = WAY.matcher(typed.strip());
        return way.matches() ? asShare(way.group(2)) : flow.getProbability();
    }

    /** @return whether a text says a condition, a probability, or both: no percent sign stands behind anything but a number up to 100 */
    public boolean isWay(String typed) {
        return !typed.strip().endsWith("%") || WAY.matcher(typed.strip()).matches();
    }

    /**
     * Changes the model: of the ways of the decision where the flow starts, the one that has no probability gets what is left to 100 %; see
     * {@link Ways#complete}. Where the text says none, only the flow itself may get it.
     */
    public SequenceFlow completedBy(SequenceFlow flow, String typed) {
        if (WAY.matcher(typed.strip()).matches() || flow.getProbability() == null) {
            Ways.complete(flow);
        }
        return flow;
    }

    private static Optional<Portfolio> portfolio(ModelElement element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? Optional.of(portfolio) : Optional.empty();
    }

    private static <T extends NamedElement> T named(Collection<T> all, String name) {
        return all == null ? null : all.stream().filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst().orElse(null);
    }
}
