/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.editing.heal.Twins;
import org.sightline.model.editing.index.References;
import org.sightline.model.messages.MessageBundle;

/** Makes one step of several. The first of them stays, with its id, and takes over from the others; see {@link MergeEdits#merge}. */
final class Merging {

    private static final MessageBundle TEXTS = MessageBundle.of(Merging.class);

    private final Activity kept;
    private final List<Activity> others;

    private Merging(List<Activity> inOrder) {
        kept = inOrder.get(0);
        others = inOrder.subList(1, inOrder.size());
    }

    /** Changes the model. */
    static Activity merge(Collection<? extends Activity> activities) {
        Merging merging = new Merging(inOrder(activities));
        merging.merge();
        return merging.kept;
    }

    /** @return steps as one comes after the other; those that nothing orders by their place in the lane */
    static List<Activity> inOrder(Collection<? extends Activity> activities) {
        List<Activity> waiting = new ArrayList<>(activities);
        List<?> siblings = Scope.nodes(waiting.get(0).eContainer());
        waiting.sort((one, other) -> Integer.compare(siblings.indexOf(one), siblings.indexOf(other)));
        List<Activity> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Activity next = waiting.stream().filter(each -> Scope.in(each).stream().noneMatch(flow -> flow.getSource() != each && waiting.contains(flow.getSource())))
                    .findFirst().orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private void merge() {
        List<String> names = new ArrayList<>(List.of(Objects.toString(kept.getName(), "")));
        others.forEach(other -> names.add(Objects.toString(other.getName(), "")));
        deleteFlowsInside();
        for (Activity other : others) {
            new StepSum(kept).add(other);
            takeFlows(other);
            References.of(other).to(other).forEach(reference -> reference.redirect(other, kept));
            Removal.remove(other);
        }
        kept.setName(names.stream().filter(name -> !name.isBlank()).distinct().collect(Collectors.joining(TEXTS.get("merge_names"))));
    }

    private void deleteFlowsInside() {
        Set<Activity> all = new LinkedHashSet<>(others);
        all.add(kept);
        List<Flow> inside = all.stream().flatMap(each -> each.getOutgoing().stream()).filter(flow -> all.contains(flow.getTarget())).toList();
        if (!inside.isEmpty()) {
            Healing.delete(inside);
        }
    }

    private void takeFlows(Activity other) {
        for (Flow flow : List.copyOf(other.getOutgoing())) {
            flow.setSource(kept);
            unite(flow);
        }
        for (Flow flow : List.copyOf(other.getIncoming())) {
            flow.setTarget(kept);
            unite(flow);
        }
    }

    private static void unite(Flow flow) {
        InteractionNode source = flow.getSource();
        if (source == null || flow.getTarget() == null) {
            return;
        }
        if (flow instanceof SequenceFlow sequence) {
            Twins.unite(sequence);
        } else {
            source.getOutgoing().stream().filter(each -> each != flow && each.getTarget() == flow.getTarget() && saysTheSame(flow, each)).findFirst()
                    .ifPresent(twin -> Healing.delete(List.of(twin)));
        }
    }

    private static boolean saysTheSame(Flow flow, Flow other) {
        return flow instanceof MessageFlow one && other instanceof MessageFlow two && one.getChannel() == two.getChannel()
                && one.getCarries() == two.getCarries() && Objects.equals(one.getName(), two.getName());
    }
}
