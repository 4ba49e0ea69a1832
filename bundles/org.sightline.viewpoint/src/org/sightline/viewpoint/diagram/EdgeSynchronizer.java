/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * The third step of a refresh: joins views by edges. An edge with an element of its own joins every view of its sources with every view
 * of its targets; a relation starts at each view of its source mappings. Where an end has no view there is no edge.
 */
final class EdgeSynchronizer {

    private static final Messages TEXTS = Messages.of(EdgeSynchronizer.class);

    private final Refresh refresh;
    private final EdgePainter painter;
    private final ViewListener listener;
    private final List<EdgeGroup> groups = new ArrayList<>();

    EdgeSynchronizer(Refresh refresh, ViewListener listener) {
        this.refresh = refresh;
        this.listener = listener;
        painter = new EdgePainter(refresh);
        refresh.plan().edgeMappings().forEach(each -> groups.add(new EdgeGroup(each)));
    }

    EdgePainter painter() {
        return painter;
    }

    List<EdgeGroup> groups() {
        return groups;
    }

    /** Makes all edges of a diagram whose boxes are complete. */
    void synchronizeAll() {
        for (EdgeGroup each : groups) {
            if (each.mapping().isElementBased()) {
                synchronizeElements(each);
            } else {
                synchronizeSources(each);
            }
        }
    }

    /** Brings the units of a mapping whose edges have elements of their own in line with its candidates. */
    void synchronizeElements(EdgeGroup group) {
        refresh.tracker().begin(group, null);
        List<EObject> candidates = Candidates.of(group.mapping(), refresh.inside(refresh.root(), refresh.diagram().content()), refresh.model());
        match(group, candidates, each -> new EdgeUnit(group, (EObject) each, null));
    }

    /** Brings the units of a relation in line with the views at which it may start. */
    void synchronizeSources(EdgeGroup group) {
        match(group, sourceViews(group.mapping()), each -> new EdgeUnit(group, ((View) each).element(), (View) each));
    }

    private void match(EdgeGroup group, Collection<?> wanted, java.util.function.Function<Object, EdgeUnit> make) {
        Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(group.units().keySet());
        List<EdgeUnit> order = new ArrayList<>(wanted.size());
        List<EdgeUnit> fresh = new ArrayList<>();
        for (Object each : wanted) {
            EdgeUnit unit = group.units().get(each);
            if (unit == null) {
                unit = make.apply(each);
                group.units().put(each, unit);
                fresh.add(unit);
            }
            gone.remove(each);
            order.add(unit);
        }
        gone.forEach(each -> drop(group.units().remove(each)));
        group.order(order);
        fresh.forEach(this::evaluate);
    }

    private List<View> sourceViews(EdgeMapping mapping) {
        Map<Integer, List<View>> byRank = new java.util.TreeMap<>();
        boolean joinsBoxes = mapping.sources().stream().anyMatch(each -> !each.isA("IEdgeMapping"));
        if (joinsBoxes) {
            BoxWalk.walk(refresh.diagram().content(), box -> {
                int rank = box.kind() == Box.Kind.ITEM ? -1 : mapping.sourceRank(box.mapping());
                if (rank >= 0) {
                    byRank.computeIfAbsent(rank, key -> new ArrayList<>()).add(box);
                }
            });
        }
        for (EdgeGroup each : groups) {
            int rank = mapping.sourceRank(each.mapping());
            if (rank >= 0) {
                byRank.computeIfAbsent(rank, key -> new ArrayList<>()).addAll(each.edges());
            }
        }
        List<View> views = new ArrayList<>();
        byRank.values().forEach(views::addAll);
        return views;
    }

    /** Finds out anew which elements a unit joins, and makes its edges. */
    void evaluate(EdgeUnit unit) {
        EdgeMapping mapping = unit.group().mapping();
        refresh.tracker().begin(unit, unit.element());
        Scope scope = refresh.inDiagram(unit.element());
        List<EObject> before = unit.sources();
        List<EObject> targetsBefore = unit.targets();
        if (mapping.isElementBased()) {
            unit.joins(List.copyOf(mapping.sourceFinder().elements(scope)), List.copyOf(mapping.targetFinder().elements(scope)));
        } else {
            EObject self = relationStart(unit, scope);
            unit.joins(List.of(), self == null ? List.of() : List.copyOf(mapping.targetFinder().elements(scope.on(self))));
        }
        listener.joins(unit, before, targetsBefore);
        connect(unit);
    }

    private static EObject relationStart(EdgeUnit unit, Scope scope) {
        EdgeMapping mapping = unit.group().mapping();
        if (mapping.targetExpression().isEmpty()) {
            return unit.element();
        }
        List<EObject> other = mapping.targetExpression().elements(scope);
        return other.isEmpty() ? null : other.get(0);
    }

    /** Makes the edges of a unit between the views that its elements have now. */
    void connect(EdgeUnit unit) {
        EdgeMapping mapping = unit.group().mapping();
        List<Edge> before = new ArrayList<>(unit.edges());
        List<Edge> after = new ArrayList<>();
        List<Edge> fresh = new ArrayList<>();
        for (View source : sources(unit)) {
            for (View target : ends(unit.targets(), mapping::targetRank)) {
                connect(unit, source, target, before, after, fresh);
            }
        }
        before.forEach(this::drop);
        unit.edges(after.isEmpty() ? List.of() : after);
        fresh.forEach(painter::paint);
    }

    private List<View> sources(EdgeUnit unit) {
        return unit.source() != null ? List.of(unit.source()) : ends(unit.sources(), unit.group().mapping()::sourceRank);
    }

    private void connect(EdgeUnit unit, View source, View target, List<Edge> before, List<Edge> after, List<Edge> fresh) {
        if (!allowed(unit, source, target) || refresh.index().room() == 0) {
            return;
        }
        Edge edge = null;
        for (Edge each : before) {
            edge = each.source() == source && each.target() == target ? each : edge;
        }
        if (edge == null) {
            edge = new Edge(unit.group().mapping(), unit.element(), source, target, refresh.diagram());
            fresh.add(edge);
            source.join(edge, true);
            target.join(edge, false);
            listener.added(edge);
            reportFull(unit);
        }
        before.remove(edge);
        after.add(edge);
    }

    private void reportFull(EdgeUnit unit) {
        if (refresh.index().room() == 0) {
            EdgeMapping mapping = unit.group().mapping();
            refresh.plan().binder().report(Severity.ERROR, mapping.description(), TEXTS.get("boxes_tooMany", refresh.index().limit(), mapping.name()));
        }
    }

    private boolean allowed(EdgeUnit unit, View source, View target) {
        EdgeMapping mapping = unit.group().mapping();
        if (!mapping.isSynchronized()
                && !refresh.plan().state().kept().contains(new ViewKey(mapping.description(), unit.element(), source.key(), target.key()))) {
            return false;
        }
        return mapping.precondition().isEmpty() || mapping.accepts(between(unit.element(), source, target));
    }

    private Scope between(EObject element, View source, View target) {
        return refresh.inside(element, refresh.diagram().content()).with("source", source.element()).with("target", target.element())
                .with("sourceView", source.asObject()).with("targetView", target.asObject());
    }

    /** The views of some elements at which edges may end: by mapping, then as they stand in the diagram; each element once. */
    private List<View> ends(List<EObject> elements, ToIntFunction<Mapping> rank) {
        List<View> result = List.of();
        for (EObject each : elements.size() < 2 ? elements : distinct(elements)) {
            List<View> views = matching(refresh.index().of(each), rank);
            if (!views.isEmpty()) {
                List<View> joined = result.isEmpty() ? views : new ArrayList<>(result);
                if (!result.isEmpty()) {
                    joined.addAll(views);
                }
                result = joined;
            }
        }
        return result;
    }

    private static Collection<EObject> distinct(List<EObject> elements) {
        return new java.util.LinkedHashSet<>(elements);
    }

    private static List<View> matching(List<View> views, ToIntFunction<Mapping> rank) {
        if (views.size() == 1) {
            return rank.applyAsInt(views.get(0).mapping()) >= 0 ? views : List.of();
        }
        List<View> result = new ArrayList<>(views.size());
        for (View each : views) {
            if (rank.applyAsInt(each.mapping()) >= 0) {
                result.add(each);
            }
        }
        if (result.size() > 1) {
            result.sort(Comparator.<View>comparingInt(each -> rank.applyAsInt(each.mapping())).thenComparing(BoxWalk.TREE_ORDER));
        }
        return result;
    }

    private void drop(EdgeUnit unit) {
        List<Edge> edges = new ArrayList<>(unit.edges());
        listener.joins(unit, unit.sources(), unit.targets());
        unit.joins(List.of(), List.of());
        refresh.tracker().forget(unit);
        edges.forEach(this::drop);
        unit.edges(List.of());
    }

    private void drop(Edge edge) {
        refresh.tracker().forget(edge);
        edge.source().part(edge, true);
        edge.target().part(edge, false);
        listener.removed(edge);
    }

    /** @return all edges in order */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        groups.forEach(each -> edges.addAll(each.edges()));
        return edges;
    }
}
