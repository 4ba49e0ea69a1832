/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;
import org.sightline.model.messages.MessageBundle;

/**
 * Deletes elements so that nothing dangles and no gap is left in a process: what refers to them forgets them, flows at a deleted node
 * go with it, and the flows before a gap lead on to what comes behind it, as {@link GapPlan} finds.
 *
 * <p>A flow that is led on keeps its id, condition and probability. Two flows that come to join the same two nodes become one, with
 * the sum of their probabilities. Otherwise no probability is changed: what remains at a decision that lost a way is for the architect
 * to say, and validation asks for it (CV23).
 */
public final class Healing {

    private static final MessageBundle TEXTS = MessageBundle.of(Healing.class);

    private Healing() {
    }

    /** @return why elements cannot be deleted; empty if they can */
    public static Optional<String> refusal(Collection<? extends EObject> elements) {
        if (elements.isEmpty()) {
            return Optional.of(TEXTS.get("delete_nothing"));
        }
        if (elements.stream().anyMatch(Portfolio.class::isInstance)) {
            return Optional.of(TEXTS.get("delete_model"));
        }
        return elements.stream().allMatch(element -> element.eContainer() != null) ? Optional.empty() : Optional.of(TEXTS.get("delete_gone"));
    }

    /** @return what deleting would take along and how it would join what stays; nothing is changed. O(what goes) */
    public static Gap gap(Collection<? extends EObject> elements) {
        Going going = new Going(elements);
        List<Join> joins = going.joins();
        Set<EObject> flows = new LinkedHashSet<>(going.flows());
        joins.forEach(join -> flows.remove(join.flow()));
        Set<EObject> all = new LinkedHashSet<>(going.elements());
        for (EObject flow : flows) {
            all.add(flow);
            flow.eAllContents().forEachRemaining(all::add);
        }
        return new Gap(all, joins);
    }

    /**
     * Changes the model: deletes elements. O(what goes and what refers to it) where a {@link References} index watches the model.
     *
     * @param elements elements of one model
     * @return the nodes before and behind the gap
     */
    public static Collection<EObject> delete(Collection<? extends EObject> elements) {
        Gap gap = gap(elements);
        List<EObject> roots = Going.outermost(gap.going());
        close(gap.joins());
        gap.going().forEach(element -> forget(element, gap.going()));
        roots.forEach(EcoreUtil::remove);
        Set<EObject> around = new LinkedHashSet<>();
        gap.joins().stream().filter(join -> join.flow().eContainer() != null).forEach(join -> around.addAll(List.of(join.flow().getSource(), join.target())));
        return around;
    }

    /** Changes the model: takes a node out of its line of steps, which closes behind it; its messages stay. */
    public static void takeOut(FlowNode node) {
        List<SequenceFlow> flows = new ArrayList<>(Scope.in(node));
        flows.addAll(Scope.out(node));
        List<Join> joins = new GapPlan(Set.of(node), flow -> true).joins();
        joins.forEach(join -> flows.remove(join.flow()));
        close(joins);
        flows.forEach(Removal::remove);
    }

    private static void forget(EObject element, Set<? extends EObject> going) {
        for (Reference reference : References.of(element).to(element)) {
            if (!going.contains(reference.source())) {
                reference.forget(element);
            }
        }
        if (element instanceof Flow flow) {
            // Even a flow between two nodes that go: nothing that is gone may hold on to another.
            flow.setSource(null);
            flow.setTarget(null);
        }
    }

    private static void close(List<Join> joins) {
        Map<SequenceFlow, List<Join>> byFlow = new LinkedHashMap<>();
        joins.forEach(join -> byFlow.computeIfAbsent(join.flow(), flow -> new ArrayList<>()).add(join));
        byFlow.forEach(Healing::close);
    }

    private static void close(SequenceFlow flow, List<Join> joins) {
        String condition = flow.getCondition();
        Double probability = flow.getProbability();
        for (Join join : joins.subList(1, joins.size())) {
            lead((SequenceFlow) Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), flow.getSource(), join.target()), join.target(), join.way(),
                    condition, probability);
        }
        lead(flow, joins.get(0).target(), joins.get(0).way(), condition, probability);
    }

    private static void lead(SequenceFlow flow, FlowNode target, Way way, String condition, Double probability) {
        flow.setTarget(target);
        flow.setCondition(way.condition() == null ? condition : condition == null ? way.condition() : TEXTS.get("heal_condition", condition, way.condition()));
        flow.setProbability(probability == null || way.probability() == null ? null : Double.valueOf(probability * way.probability()));
        flow.setRecovery(flow.isRecovery() || way.recovery());
        flow.setLoopBack(flow.isLoopBack() || way.loopBack());
        if (flow.getExit() == LoopExit.NONE) {
            flow.setExit(way.exit());
        }
        if (FlowKinds.adapt(flow) instanceof SequenceFlow sequence) {
            Twins.unite(sequence);
        }
    }
}
