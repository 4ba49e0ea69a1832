/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.Removal;

/**
 * Adds what a step says to what another one says. Times and costs are added; where both have a time of work or of waiting and one of
 * them is spread, the sum is the constant sum of the means. Marks, systems, fail points, pain points, tags, notes, links and properties
 * are united. Of what there can be only one, phase, channel, task, resources, experience, inside, the step's own stays if it has one.
 */
final class StepSum {

    private final Activity kept;

    StepSum(Activity kept) {
        this.kept = kept;
    }

    /** Changes the model. */
    void add(Activity other) {
        addTimes(other);
        addContents(other);
        kept.setMomentOfTruth(kept.isMomentOfTruth() || other.isMomentOfTruth());
        kept.setBestPractice(kept.isBestPractice() && other.isBestPractice());
        kept.setNotes(lines(kept.getNotes(), other.getNotes()));
        kept.setDescription(lines(kept.getDescription(), other.getDescription()));
        addMissing(other);
    }

    private void addTimes(Activity other) {
        kept.setProcessingTime(sum(kept.getProcessingTime(), other.getProcessingTime()));
        kept.setWaitTime(sum(kept.getWaitTime(), other.getWaitTime()));
        kept.setStandardTime(sum(kept.getStandardTime(), other.getStandardTime()));
        kept.setMaximumTime(sum(kept.getMaximumTime(), other.getMaximumTime()));
        kept.setFixedCost(sum(kept.getFixedCost(), other.getFixedCost()));
    }

    private static Double sum(Double one, Double other) {
        return one == null ? other : other == null ? one : Double.valueOf(one + other);
    }

    private static ParameterValue sum(ParameterValue one, ParameterValue other) {
        if (one == null || other == null || one.getExpectedValue() == null || other.getExpectedValue() == null) {
            return one == null ? other : one;
        }
        FloatingParameter sum = SightlineFactory.eINSTANCE.createFloatingParameter();
        sum.setValue(one.getExpectedValue() + other.getExpectedValue());
        Removal.remove(one);
        return sum;
    }

    private void addContents(Activity other) {
        addAll(kept.getFailPoints(), other.getFailPoints());
        addAll(kept.getPainPoints(), other.getPainPoints());
        addAll(kept.getLinks(), other.getLinks());
        addAll(kept.getProperties(), other.getProperties());
        addAll(kept.getSystems(), other.getSystems());
        other.getTags().stream().filter(tag -> !kept.getTags().contains(tag)).toList().forEach(kept.getTags()::add);
    }

    private static <T extends ModelElement> void addAll(EList<T> list, List<T> others) {
        List.copyOf(others).stream().filter(each -> !list.contains(each)).forEach(list::add);
    }

    private void addMissing(Activity other) {
        kept.setPhase(kept.getPhase() == null ? other.getPhase() : kept.getPhase());
        kept.setChannel(kept.getChannel() == null ? other.getChannel() : kept.getChannel());
        kept.setCustomerTask(kept.getCustomerTask() == null ? other.getCustomerTask() : kept.getCustomerTask());
        kept.setResourcePool(kept.getResourcePool() == null ? other.getResourcePool() : kept.getResourcePool());
        kept.setExperience(kept.getExperience() == null ? other.getExperience() : kept.getExperience());
        if (kept.getProcessBody() == null && kept.getCalledProcess() == null) {
            kept.setProcessBody(other.getProcessBody());
            kept.setCalledProcess(other.getCalledProcess());
        }
    }

    private static String lines(String one, String other) {
        boolean isEmpty = one == null && other == null;
        return isEmpty ? null : Stream.of(one, other).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }
}
