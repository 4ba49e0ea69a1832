/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final List<EdgeGroup> groups;

    EdgeSynchronizer(Refresh refresh, ViewListener listener) {
        this.refresh = refresh;
        this.listener = listener;
        painter = new EdgePainter(refresh);
        groups = refresh.plan().edgeMappings().stream().map(EdgeGroup::of).toList();
    }

    EdgePainter painter() {
        return painter;
    }

    /** @return one group for each mapping, those whose edges others end at first */
    List<EdgeGroup> groups() {
        return groups;
    }

    /** Makes all edges of a diagram whose boxes are complete. */
    void synchronizeAll() {
        for (EdgeGroup group : groups) {
            switch (group) {
                case ElementEdges own -> synchronize(own);
                case RelationEdges relation -> {
                    List<View> sources = sourceViews(relation.mapping());
                    sources.forEach(each -> evaluate(relation.add(each)));
                    relation.order(sources);
                }
            }
        }
    }

    /** Brings the units of a mapping whose edges have elements of their own in line with its candidates. */
    void synchronize(ElementEdges group) {
        refresh.tracker().begin(group, null);
        EdgeMapping mapping = group.mapping();
        List<EObject> found = Candidates.of(mapping, refresh.inside(refresh.root(), refresh.diagram().content()), refresh.model());
        List<EdgeUnit> fresh = new ArrayList<>();
        group.matching().update(found, refresh.tracker().changeOf(found), each -> {
            EdgeUnit unit = mapping.domain().accepts(each) ? new EdgeUnit(group, each, null) : null;
            if (unit != null) {
                fresh.add(unit);
            }
            return unit;
        }, this::drop);
        fresh.forEach(this::evaluate);
    }

    /** Brings relations in line with a view that has come. */
    void sourceAdded(RelationEdges group, View view) {
        if (isSource(group.mapping(), view)) {
            evaluate(group.add(view));
        }
    }

    /** Brings relations in line with a view that has gone. */
    void sourceRemoved(RelationEdges group, View view) {
        EdgeUnit unit = group.remove(view);
        if (unit != null) {
            drop(unit);
        }
    }

    private static boolean isSource(EdgeMapping mapping, View view) {
        boolean item = view instanceof Box box && box.kind() == Box.Kind.ITEM;
        return !item && mapping.sourceRank(view.mapping()) >= 0;
    }

    private List<View> sourceViews(EdgeMapping mapping) {
        Map<Integer, List<View>> byRank = new TreeMap<>();
        boolean joinsBoxes = mapping.sources().stream().anyMatch(each -> !each.isA("IEdgeMapping"));
        if (joinsBoxes) {
            BoxWalk.walk(refresh.diagram().content(), box -> {
                if (isSource(mapping, box)) {
                    byRank.computeIfAbsent(mapping.sourceRank(box.mapping()), key -> new ArrayList<>()).add(box);
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

    /** Finds out anew which elements a unit joins, and makes its edges between the views that these have now. */
    void evaluate(EdgeUnit unit) {
        EdgeMapping mapping = unit.group().mapping();
        refresh.tracker().begin(unit, unit.element());
        Scope scope = refresh.inDiagram(unit.element());
        FormerEdges before = new FormerEdges(unit.clear());
        List<View> sources = mapping.isElementBased() ? ends(mapping.sourceFinder().elements(scope), mapping::sourceRank) : List.of(unit.source());
        if (!sources.isEmpty()) {
            List<View> targets = ends(targets(unit, scope), mapping::targetRank);
            for (View source : sources) {
                for (View target : targets) {
                    connect(unit, source, target, before);
                }
            }
        }
        finish(unit, before);
    }

    private static List<EObject> targets(EdgeUnit unit, Scope scope) {
        EdgeMapping mapping = unit.group().mapping();
        if (mapping.isElementBased() || mapping.targetExpression().isEmpty()) {
            return mapping.targetFinder().elements(scope);
        }
        List<EObject> start = mapping.targetExpression().elements(scope);
        return start.isEmpty() ? List.of() : mapping.targetFinder().elements(scope.on(start.get(0)));
    }

    private void connect(EdgeUnit unit, View source, View target, FormerEdges before) {
        if (!allowed(unit, source, target) || refresh.index().room() == 0) {
            return;
        }
        Edge edge = before.between(source, target);
        unit.add(edge == null ? new Edge(unit.group().mapping(), unit.element(), source, target, refresh.diagram()) : edge);
    }

    /** Drops the edges that a unit has lost, and paints those that it has won. */
    private void finish(EdgeUnit unit, FormerEdges before) {
        List<Edge> now = unit.edges();
        before.lost(now).forEach(this::drop);
        for (int i = 0; i < now.size(); i++) {
            Edge each = now.get(i);
            if (!before.has(each)) {
                each.source().join(each, true);
                each.target().join(each, false);
                listener.added(each);
                reportFull(unit);
                painter.paint(each);
            }
        }
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
        return mapping.precondition().isEmpty()
                || mapping.accepts(mapping.hasPlainPrecondition() ? refresh.plain(unit.element()) : between(unit.element(), source, target));
    }

    private Scope between(EObject element, View source, View target) {
        return refresh.inside(element, refresh.diagram().content()).with("source", source.element()).with("target", target.element())
                .with("sourceView", source.asObject()).with("targetView", target.asObject());
    }

    /** The views of some elements at which edges may end: by mapping, then as they stand in the diagram; each element once. */
    private List<View> ends(List<EObject> elements, ToIntFunction<Mapping> rank) {
        if (elements.size() == 1) {
            return matching(refresh.index().of(elements.get(0)), rank);
        }
        Collection<EObject> distinct = elements.isEmpty() ? elements : new LinkedHashSet<>(elements);
        List<View> result = new ArrayList<>();
        distinct.forEach(each -> result.addAll(matching(refresh.index().of(each), rank)));
        return result;
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
        refresh.tracker().forget(unit);
        unit.clear().forEach(this::drop);
    }

    private void drop(Edge edge) {
        refresh.tracker().forget(edge);
        part(edge, edge.source(), true);
        part(edge, edge.target(), false);
        listener.removed(edge);
    }

    /** A view that is gone itself need not know: it may have had many edges. */
    private static void part(Edge edge, View end, boolean out) {
        if (!end.isOver()) {
            end.part(edge, out);
        }
    }

    /** @return all edges in order, after relations have been put in the order of the views at which they start */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (EdgeGroup each : groups) {
            if (each instanceof RelationEdges relation) {
                relation.order(sourceViews(relation.mapping()));
            }
            edges.addAll(each.edges());
        }
        return edges;
    }
}
