/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;

/**
 * Texts that are put together from several features. Times are written in the unit in which they read best; on charts they are short and
 * never broken between number and unit.
 */
public final class LabelServices {

    private static final MessageBundle TEXTS = MessageBundle.of(LabelServices.class);
    private static final double PERCENT = 100;
    /** A longer condition of a flow stands in a line of its own above the probability. */
    private static final int SHORT = 6;
    private static final char BLANK = ' ';
    private static final char NO_BREAK = '\u00a0';

    private final ValueServices values = new ValueServices();

    /** @return name of a step, and below it its time of work and its cost as far as they are known */
    public String labelWithTimesAndCosts(Activity activity) {
        return withTimesAndCosts(activity, values.workMinutes(activity), values.cost(activity));
    }

    /** Name of an element, and below it a time and a cost; of these only what is more than 0. */
    String withTimesAndCosts(NamedElement element, double minutes, double cost) {
        List<String> known = new ArrayList<>();
        if (minutes > 0) {
            known.add(brief(minutes));
        }
        if (cost > 0) {
            known.add(unbroken(TEXTS.get("label_cost", cost, Units.currency(element))));
        }
        return lines(name(element), String.join(TEXTS.get("label_separator"), known));
    }

    /** @return how long is waited, as in "12 min"; empty if that is not known */
    public String waitLabel(ParameterValue wait) {
        return wait.getExpectedValue() == null ? "" : brief(wait.getExpectedValue() * Units.minutes(wait));
    }

    /** @return condition or name of a sequence flow, and its probability as in "60 %": behind a short condition, below a long one */
    public String flowLabel(SequenceFlow flow) {
        String words = flow.getCondition() == null || flow.getCondition().isEmpty() ? name(flow) : flow.getCondition();
        String share = flow.getProbability() == null ? "" : share(flow.getProbability());
        boolean together = words.length() <= SHORT && !words.isEmpty() && !share.isEmpty();
        return together ? unbroken(words + TEXTS.get("label_separator") + share) : lines(words, share);
    }

    /** @return condition or name of a sequence flow, and its probability, in one line as a person types it */
    public String flowText(SequenceFlow flow) {
        return flowLabel(flow).replace("\n", TEXTS.get("label_separator")).replace(NO_BREAK, BLANK);
    }

    /** @return name of a message flow, else of its channel */
    public String messageLabel(MessageFlow flow) {
        return name(flow).isEmpty() && flow.getChannel() != null ? name(flow.getChannel()) : name(flow);
    }

    /** @return how long hidden work takes, as in "\u2248 3 h"; empty if that is not known, or if it takes no time */
    public String hiddenLabel(HiddenStretch stretch) {
        Double minutes = stretch.getExpectedMinutes();
        return minutes == null || minutes <= 0 ? "" : unbroken(TEXTS.get("label_about", brief(minutes)));
    }

    /** @return which share of the contacts a driver explains, as in "40 %" */
    public String shareLabel(ContactDriver driver) {
        return driver.getShare() == null ? "" : share(driver.getShare());
    }

    /** @return mode, effect and risk priority of a fail point in some words */
    public String failPointText(FailPoint point) {
        String risk = point.getRiskPriority() == null ? "" : TEXTS.get("label_risk", point.getRiskPriority());
        return lines(name(point), point.getEffect(), risk);
    }

    /** @return emotion, effort and satisfaction in some words */
    public String experienceText(Experience experience) {
        return lines(experience.getEmotion() == null ? "" : TEXTS.get("label_emotion", experience.getEmotion()),
                experience.getEffort() == null ? "" : TEXTS.get("label_effort", experience.getEffort()),
                experience.getSatisfaction() == null ? "" : TEXTS.get("label_satisfaction", experience.getSatisfaction()));
    }

    /** @return source, date and confidence of a piece of evidence */
    public String evidenceText(Evidence evidence) {
        return lines(evidence.getSource(), evidence.getDate() == null ? "" : evidence.getDate().toString(),
                TEXTS.get("label_confidence_" + evidence.getConfidence().getName()));
    }

    /** @return mean processing time, as in "12 min"; empty if it is not known */
    public String workText(TimedNode node) {
        return values.workMinutes(node) > 0 ? TimeText.of(values.workMinutes(node)) : "";
    }

    /** @return mean waiting time, as in "12 min"; empty if it is not known */
    public String waitText(TimedNode node) {
        return values.waitMinutes(node) > 0 ? TimeText.of(values.waitMinutes(node)) : "";
    }

    /** @return time that a node should take, as in "12 min"; empty if it is not known */
    public String standardTimeText(TimedNode node) {
        return timeText(node.getStandardTime(), node);
    }

    /** @return time that the customer accepts at most, as in "12 min"; empty if it is not known */
    public String maximumTimeText(TimedNode node) {
        return timeText(node.getMaximumTime(), node);
    }

    /** @return fixed cost of a step, as in "2.50 EUR"; empty if it is not known */
    public String fixedCostText(Activity activity) {
        return activity.getFixedCost() == null ? "" : TEXTS.get("label_cost", activity.getFixedCost(), Units.currency(activity)).strip();
    }

    private static String timeText(Double time, TimedNode node) {
        return time == null ? "" : TimeText.of(time * Units.minutes(node));
    }

    /** A time for a chart: unbroken, and without decimals where these mean little. */
    String brief(double minutes) {
        return unbroken(TimeText.brief(minutes));
    }

    private static String share(double part) {
        return unbroken(TEXTS.get("label_share", part * PERCENT));
    }

    private static String unbroken(String text) {
        return text.replace(BLANK, NO_BREAK);
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
