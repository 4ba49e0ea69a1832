/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Dependencies;

/**
 * Does those computations of a diagram again that a change of the model has made invalid, in the order of a full refresh:
 *
 * <pre>
 * decisions about elements -&gt; contents, outer ones first -&gt; looks of boxes
 *   -&gt; for each edge mapping: candidates, ends -&gt; looks of edges -&gt; filters
 * </pre>
 *
 * Each step may make later ones invalid: a new box asks for new edges.
 */
final class DiagramUpdate {

    private final DiagramAssembly assembly;
    private final Dependencies dependencies;
    private final Function<Dependencies, Set<Computation>> choice;
    private final Set<Content> contents = new LinkedHashSet<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Set<EdgeGroup> groups = new LinkedHashSet<>();
    private final Set<EdgeUnit> units = new LinkedHashSet<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Set<View> doubtful = new LinkedHashSet<>();

    /** @param choice takes the computations to be done first */
    DiagramUpdate(DiagramAssembly assembly, Dependencies dependencies, Function<Dependencies, Set<Computation>> choice) {
        this.assembly = assembly;
        this.dependencies = dependencies;
        this.choice = choice;
    }

    void run() {
        choice.apply(dependencies).forEach(this::sort);
        contents.stream().filter(each -> !each.isOver()).sorted(Comparator.comparingInt(Content::depth)).toList().forEach(this::fill);
        boxes.stream().filter(each -> !each.isOver()).forEach(this::paint);
        assembly.edges().groups().forEach(this::join);
        edges.stream().filter(each -> !each.isOver()).forEach(this::paint);
        doubtful.addAll(assembly.changes().added());
        assembly.visibility().decide(doubtful);
    }

    /** Puts an invalid computation where its turn comes; decisions are made at once. */
    private void sort(Computation each) {
        switch (each) {
            case Decision decision -> decide(decision);
            case Content content -> contents.add(content);
            case Box box -> boxes.add(box);
            case EdgeGroup group -> groups.add(group);
            case EdgeUnit unit -> units.add(unit);
            case Edge edge -> edges.add(edge);
            case FilterDecision decision -> doubtful.add(decision.view());
            default -> throw new IllegalStateException(each.toString());
        }
    }

    private void decide(Decision decision) {
        if (assembly.boxes().decide(decision)) {
            contents.add(decision.content());
        }
    }

    private void fill(Content content) {
        if (!content.isOver()) {
            assembly.boxes().synchronize(content);
        }
    }

    private void paint(Box box) {
        if (assembly.boxes().painter().paint(box)) {
            assembly.changed(box);
        }
    }

    private void paint(Edge edge) {
        if (assembly.edges().painter().paint(edge)) {
            assembly.changed(edge);
        }
    }

    /** Brings the edges of one mapping up to date; those that they may start or end at have had their turn. */
    private void join(EdgeGroup group) {
        switch (group) {
            case ElementEdges own when groups.contains(own) -> assembly.edges().synchronize(own);
            case ElementEdges own -> {
                // its candidates are the same
            }
            case RelationEdges relation -> {
                List.copyOf(assembly.changes().removed()).forEach(each -> assembly.edges().sourceRemoved(relation, each));
                List.copyOf(assembly.changes().added()).forEach(each -> assembly.edges().sourceAdded(relation, each));
            }
        }
        dependencies.take(0).forEach(this::sort);
        for (EdgeUnit each : List.copyOf(units)) {
            if (each.group() == group) {
                units.remove(each);
                if (!each.isOver()) {
                    assembly.edges().evaluate(each);
                }
            }
        }
    }
}
