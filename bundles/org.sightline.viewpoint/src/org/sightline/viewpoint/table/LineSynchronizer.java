/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.AccessRecorder;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/** The first steps of a table's refresh: its columns, and its lines with the lines within them. */
final class LineSynchronizer {

    private static final Messages TEXTS = Messages.of(LineSynchronizer.class);
    private static final int MOST_LINES = 1_000_000;

    private final TableRefresh refresh;
    private final TableListener listener;
    private final LinePainter painter;
    private final Map<Line, Lines> linesOf = new IdentityHashMap<>();
    private final Lines top = new Lines(null);
    private final Computation columns = new Columns();
    private int count;

    /** The lines within a line, or within the table if there is none: what depends on their candidates. */
    record Lines(Line owner) implements Computation {
    }

    /** The columns of the table. */
    static final class Columns implements Computation {
    }

    LineSynchronizer(TableRefresh refresh, TableListener listener, LinePainter painter) {
        this.refresh = refresh;
        this.listener = listener;
        this.painter = painter;
    }

    Lines top() {
        return top;
    }

    /** Brings the columns up to date. */
    void synchronizeColumns() {
        refresh.tracker().begin(columns, null);
        List<Column> before = refresh.table().columns();
        List<Column> after = new ArrayList<>();
        List<Column> fresh = new ArrayList<>();
        for (ColumnMapping mapping : refresh.plan().columns()) {
            for (EObject each : columnElements(mapping)) {
                Column column = before.stream().filter(other -> other.mapping() == mapping && other.element() == each).findFirst().orElse(null);
                if (column == null) {
                    column = new Column(refresh.table(), mapping, each);
                    fresh.add(column);
                }
                after.add(column);
            }
        }
        before.stream().filter(each -> !after.contains(each)).forEach(each -> {
            refresh.tracker().forget(each);
            listener.removed(each);
        });
        if (!after.equals(before)) {
            refresh.table().columns(after);
            listener.reordered();
        }
        fresh.forEach(painter::paint);
        fresh.forEach(listener::added);
    }

    private List<EObject> columnElements(ColumnMapping mapping) {
        return mapping.isFeature() ? List.of(refresh.table().target()) : accepted(candidates(mapping.candidates(), mapping.domain(), refresh.inside(null)));
    }

    /** Brings the lines within a line, or within the table, up to date; new ones are filled and painted. */
    void synchronize(Lines start) {
        Deque<Lines> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            Lines each = open.pop();
            List<Line> fresh = synchronizeOne(each);
            for (int i = fresh.size() - 1; i >= 0; i--) {
                if (!fresh.get(i).mapping().subLines().isEmpty()) {
                    open.push(linesOf.computeIfAbsent(fresh.get(i), Lines::new));
                }
            }
        }
    }

    private List<Line> synchronizeOne(Lines lines) {
        refresh.tracker().begin(lines, null);
        Line owner = lines.owner();
        List<Line> before = owner == null ? refresh.table().lines() : owner.lines();
        Map<LineMapping, Map<EObject, Line>> known = new IdentityHashMap<>();
        before.forEach(each -> known.computeIfAbsent(each.mapping(), key -> new IdentityHashMap<>()).put(each.element(), each));
        List<Line> after = new ArrayList<>();
        List<Line> fresh = new ArrayList<>();
        for (LineMapping mapping : owner == null ? refresh.plan().lines() : owner.mapping().subLines()) {
            Map<EObject, Line> old = known.getOrDefault(mapping, Map.of());
            for (EObject each : elements(mapping, owner)) {
                Line line = old.get(each);
                if (line == null) {
                    line = new Line(refresh.table(), mapping, each, owner);
                    fresh.add(line);
                    count++;
                }
                after.add(line);
            }
        }
        publish(owner, before, after, fresh);
        return fresh;
    }

    private void publish(Line owner, List<Line> before, List<Line> after, List<Line> fresh) {
        Set<Line> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(after);
        List<Line> gone = before.stream().filter(each -> !kept.contains(each)).toList();
        boolean changed = !fresh.isEmpty() || !after.equals(before);
        if (owner == null) {
            refresh.table().lines(after);
        } else {
            owner.lines(after);
        }
        gone.forEach(this::drop);
        fresh.forEach(listener::added);
        fresh.forEach(painter::paint);
        if (changed && owner != null) {
            listener.changed(owner);
        } else if (changed) {
            listener.reordered();
        }
    }

    private void drop(Line line) {
        refresh.tracker().forget(line);
        Lines within = linesOf.remove(line);
        if (within != null) {
            refresh.tracker().forget(within);
        }
        line.lines().forEach(this::drop);
        line.cells().forEach(listener::removed);
        listener.removed(line);
        count--;
    }

    private List<EObject> elements(LineMapping mapping, Line owner) {
        List<EObject> elements = accepted(candidates(mapping.candidates(), mapping.domain(), refresh.inside(owner)));
        for (Line each = owner; each != null; each = each.parent()) {
            EObject element = each.element();
            if (each.mapping() == mapping && elements.contains(element)) {
                elements = elements.stream().filter(other -> other != element).toList();
                report(mapping, TEXTS.get("lines_endless", mapping.name()));
            }
        }
        if (count + elements.size() > MOST_LINES) {
            elements = elements.subList(0, Math.max(MOST_LINES - count, 0));
            report(mapping, TEXTS.get("lines_tooMany", MOST_LINES, mapping.name()));
        }
        return elements;
    }

    private void report(LineMapping mapping, String message) {
        refresh.plan().binder().report(Severity.ERROR, mapping.description(), message);
    }

    /** The elements that an expression gives; without an expression all that the element contains. */
    static List<EObject> candidates(BoundExpression expression, DomainClass domain, Scope scope) {
        List<EObject> found = expression.isEmpty() ? contents(scope) : expression.elements(scope);
        List<EObject> result = new ArrayList<>(found.size());
        found.stream().filter(domain::accepts).forEach(result::add);
        return result;
    }

    private static List<EObject> contents(Scope scope) {
        if (scope.context().recorder() != null) {
            scope.context().recorder().readFar(AccessRecorder.Reach.TREE, scope.self());
        }
        List<EObject> result = new ArrayList<>();
        for (TreeIterator<EObject> all = scope.self().eAllContents(); all.hasNext();) {
            result.add(all.next());
        }
        return result;
    }

    private static List<EObject> accepted(List<EObject> elements) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        return elements.stream().filter(seen::add).toList();
    }
}
