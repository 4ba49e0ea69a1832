/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.AccessRecorder;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.refresh.Matching;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/** The first steps of a table's refresh: its columns, and its lines with the lines within them. */
final class LineSynchronizer {

    private static final Messages TEXTS = Messages.of(LineSynchronizer.class);
    private static final int MOST_LINES = 1_000_000;

    private final TableRefresh refresh;
    private final TableListener listener;
    private final LinePainter painter;
    private final Columns columns = new Columns();
    private final Map<ColumnMapping, Matching<Column>> columnsOf = new IdentityHashMap<>();
    private final LineContent top;
    private int count;

    LineSynchronizer(TableRefresh refresh, TableListener listener, LinePainter painter) {
        this.refresh = refresh;
        this.listener = listener;
        this.painter = painter;
        top = new LineContent(null, refresh.plan().lines());
    }

    /** @return the lines that are in no other line */
    LineContent top() {
        return top;
    }

    /** Brings the columns up to date; tells whether they or their order are different now. */
    boolean synchronizeColumns() {
        refresh.tracker().begin(columns, null);
        List<Column> fresh = new ArrayList<>();
        List<Column> all = new ArrayList<>();
        boolean changed = false;
        for (ColumnMapping mapping : refresh.plan().columns()) {
            Matching<Column> matching = columnsOf.computeIfAbsent(mapping, key -> new Matching<>());
            changed |= matching.update(columnElements(mapping), null, each -> newColumn(mapping, each, fresh), this::drop);
            all.addAll(matching.values());
        }
        if (changed) {
            refresh.table().columns(all);
            listener.rearranged();
        }
        fresh.forEach(painter::paint);
        return changed;
    }

    private List<EObject> columnElements(ColumnMapping mapping) {
        return mapping.isFeature() ? List.of(refresh.table().target()) : candidates(mapping.candidates(), refresh.inside(null));
    }

    private Column newColumn(ColumnMapping mapping, EObject element, List<Column> fresh) {
        if (!mapping.isFeature() && !mapping.domain().accepts(element)) {
            return null;
        }
        Column column = new Column(refresh.table(), mapping, element);
        fresh.add(column);
        listener.added(column);
        return column;
    }

    private void drop(Column column) {
        refresh.tracker().forget(column);
        listener.removed(column);
    }

    /** Brings the lines within a line, or within the table, up to date; new ones are painted and filled. */
    void synchronize(LineContent start) {
        Deque<LineContent> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            List<Line> fresh = fill(open.pop());
            for (int i = fresh.size() - 1; i >= 0; i--) {
                if (fresh.get(i).content() != null) {
                    open.push(fresh.get(i).content());
                }
            }
        }
    }

    private List<Line> fill(LineContent content) {
        refresh.tracker().begin(content, null);
        Line owner = content.owner();
        List<Line> fresh = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < content.mappings().size(); i++) {
            LineMapping mapping = content.mappings().get(i);
            List<EObject> found = candidates(mapping.candidates(), refresh.inside(owner));
            changed |= content.of(i).update(found, refresh.tracker().changeOf(found), each -> fits(mapping, owner, each) ? newLine(mapping, owner, each, fresh) : null, this::drop);
        }
        if (changed) {
            publish(content);
        }
        fresh.forEach(painter::update);
        return fresh;
    }

    private void publish(LineContent content) {
        if (content.owner() == null) {
            refresh.table().lines(content.lines());
            listener.rearranged();
        } else {
            content.owner().lines(content.lines());
            listener.changed(content.owner());
        }
    }

    private boolean fits(LineMapping mapping, Line owner, EObject element) {
        if (!mapping.domain().accepts(element)) {
            return false;
        }
        for (Line each = owner; each != null; each = each.parent()) {
            if (each.mapping() == mapping && each.element() == element) {
                report(mapping, TEXTS.get("lines_endless", mapping.name()));
                return false;
            }
        }
        if (count == MOST_LINES) {
            report(mapping, TEXTS.get("lines_tooMany", MOST_LINES, mapping.name()));
            return false;
        }
        return true;
    }

    private Line newLine(LineMapping mapping, Line owner, EObject element, List<Line> fresh) {
        Line line = new Line(refresh.table(), mapping, element, owner);
        count++;
        fresh.add(line);
        listener.added(line);
        return line;
    }

    private void drop(Line line) {
        refresh.tracker().forget(line);
        if (line.content() != null) {
            refresh.tracker().forget(line.content());
        }
        line.lines().forEach(this::drop);
        line.ownCells().forEach(listener::removed);
        listener.removed(line);
        count--;
    }

    private void report(LineMapping mapping, String message) {
        refresh.plan().binder().report(Severity.ERROR, mapping.description(), message);
    }

    /** The elements that an expression gives; without an expression all that the element contains. */
    static List<EObject> candidates(BoundExpression expression, Scope scope) {
        return expression.isEmpty() ? contents(scope) : expression.elements(scope);
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
}
