/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;

/** Merging steps that follow each other, or that are alternatives to each other, into one. */
public final class MergeEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(MergeEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public MergeEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why steps cannot be merged; empty if they can */
    public Optional<String> refusal(Collection<? extends Activity> activities) {
        Set<Activity> all = new LinkedHashSet<>(activities);
        if (all.size() < 2) {
            return Optional.of(TEXTS.get("merge_few"));
        }
        if (all.stream().map(Activity::eContainer).distinct().count() > 1 || Scope.nodes(all.iterator().next().eContainer()) == null) {
            return Optional.of(TEXTS.get("merge_lanes"));
        }
        if (all.stream().filter(each -> each.getProcessBody() != null || each.getCalledProcess() != null).count() > 1) {
            return Optional.of(TEXTS.get("merge_insides"));
        }
        if (!areNeighbours(all) && !areAlternatives(all)) {
            return Optional.of(TEXTS.get("merge_apart"));
        }
        return between(all).map(node -> TEXTS.get("merge_between", ElementName.of(node)));
    }

    private static boolean areNeighbours(Set<Activity> all) {
        Set<InteractionNode> reached = new LinkedHashSet<>();
        Queue<InteractionNode> waiting = new ArrayDeque<>(List.of(all.iterator().next()));
        while (!waiting.isEmpty()) {
            InteractionNode node = waiting.remove();
            if (reached.add(node)) {
                Scope.out(node).stream().map(SequenceFlow::getTarget).filter(all::contains).forEach(waiting::add);
                Scope.in(node).stream().map(SequenceFlow::getSource).filter(all::contains).forEach(waiting::add);
            }
        }
        return reached.size() == all.size();
    }

    private static boolean areAlternatives(Set<Activity> all) {
        Stream<List<Set<InteractionNode>>> around = all.stream().map(each -> List.of(
                ends(Scope.in(each).stream().map(SequenceFlow::getSource)), ends(Scope.out(each).stream().map(SequenceFlow::getTarget))));
        return around.distinct().count() == 1;
    }

    private static Set<InteractionNode> ends(Stream<InteractionNode> nodes) {
        return new LinkedHashSet<>(nodes.toList());
    }

    /** A step between two that are merged would lead from the one step back to it. */
    private static Optional<InteractionNode> between(Set<Activity> all) {
        Set<InteractionNode> before = new LinkedHashSet<>();
        all.forEach(each -> Scope.in(each).forEach(flow -> before.add(flow.getSource())));
        before.removeAll(all);
        before.remove(null);
        return all.stream().flatMap(each -> Scope.out(each).stream()).filter(flow -> !flow.isLoopBack()).map(SequenceFlow::getTarget)
                .filter(before::contains).filter(node -> Scope.in(node).stream().allMatch(flow -> all.contains(flow.getSource()))).findFirst();
    }

    /**
     * Merges steps. The first stays and keeps its id; what refers to another one refers to it from then on. Names are joined, times and
     * costs added, systems, fail points and notes united ({@link StepSum} says what becomes of each feature). Flows between the steps
     * go; of two flows that come to say the same one goes.
     *
     * @param activities steps of one lane
     * @return the edit; its result is the step that stays
     */
    public Command merge(Collection<? extends Activity> activities) {
        List<? extends Activity> chosen = List.copyOf(activities);
        return domain.checked(refusal(chosen), chosen.isEmpty() ? "" : TEXTS.get("merge_label", EditNames.of(chosen)), () -> List.of(Merging.merge(chosen)));
    }
}
