/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.PainPoint;
import org.sightline.model.graph.CustomerOrder;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * The rows of a journey map: the steps of the customer in the order in which they are lived, and what belongs to each.
 */
public final class JourneyServices {

    private ProcessFacts known;
    private List<Activity> steps = List.of();
    private final Map<Activity, Integer> places = new HashMap<>();

    /**
     * @return the steps of the customer, phase by phase and within a phase in the order in which they are lived; a step without a phase
     *     stands with the one lived before it. O(n log n) in nodes and flows, once until the process changes, and O(1) as long as the same
     *     process is asked about
     */
    public List<Activity> journeySteps(CustomerProcess process) {
        ProcessFacts facts = ProcessFacts.of(process);
        if (facts != known) {
            known = facts;
            steps = sorted(process, facts.graph());
            places.clear();
            steps.forEach(step -> places.put(step, places.size()));
        }
        return steps;
    }

    private static List<Activity> sorted(CustomerProcess process, ProcessGraph graph) {
        int[] ranks = CustomerOrder.ranks(graph);
        List<Activity> lived = Lanes.only(Lanes.nodes(process.getLanes()), Activity.class).stream().filter(Activity::isWithCustomer)
                .sorted(Comparator.comparingInt(step -> ranks[graph.number(step)])).toList();
        Map<Activity, Integer> phases = new HashMap<>();
        int phase = 0;
        for (Activity each : lived) {
            phase = each.getPhase() == null ? phase : process.getPhases().indexOf(each.getPhase());
            phases.put(each, phase);
        }
        return lived.stream().sorted(Comparator.comparingInt(phases::get)).toList();
    }

    /** @return the steps at which the customer and others interact through a channel */
    public List<Activity> channelSteps(CustomerProcess process) {
        return journeySteps(process).stream().filter(step -> channelOf(step) != null).toList();
    }

    /** @return the channel of a step: its own, else that of the first message that it sends or gets; or null */
    public Channel channelOf(Activity step) {
        if (step.getChannel() != null) {
            return step.getChannel();
        }
        return Stream.concat(step.getOutgoing().stream(), step.getIncoming().stream()).filter(MessageFlow.class::isInstance).map(MessageFlow.class::cast)
                .map(MessageFlow::getChannel).filter(channel -> channel != null).findFirst().orElse(null);
    }

    /** @return how the customer feels, step by step, where an emotion is known */
    public List<Experience> emotionCurve(CustomerProcess process) {
        return journeySteps(process).stream().map(Activity::getExperience).filter(each -> each != null && each.getEmotion() != null).toList();
    }

    /** @return the next point of the emotion curve of the process that a diagram is about; null at its end */
    public Experience nextExperience(Experience experience, EObject diagram) {
        Activity step = experience.eContainer() instanceof Activity activity ? activity : null;
        do {
            step = step == null ? null : nextStep(step, diagram);
        } while (step != null && (step.getExperience() == null || step.getExperience().getEmotion() == null));
        return step == null ? null : step.getExperience();
    }

    /** @return what annoys the customer, step by step */
    public List<PainPoint> pains(CustomerProcess process) {
        return journeySteps(process).stream().flatMap(step -> step.getPainPoints().stream()).toList();
    }

    /** @return how the experiences are known, step by step */
    public List<Evidence> journeyEvidence(CustomerProcess process) {
        return journeySteps(process).stream().map(Activity::getExperience).filter(each -> each != null).flatMap(each -> each.getEvidence().stream())
                .toList();
    }

    /** @return the step that follows a step of the customer in the order in which they are lived; null after the last */
    public Activity nextStep(Activity step, EObject diagram) {
        List<Activity> all = Carriers.of(diagram) instanceof CustomerProcess process ? journeySteps(process) : List.of();
        Integer place = places.get(step);
        return place == null || place + 1 >= all.size() ? null : all.get(place + 1);
    }
}
