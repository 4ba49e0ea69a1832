/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;

/**
 * Gives lines and columns their headers and styles, and lines their cells. A line of features has a cell in each column whose feature its
 * element has; a line of a cross table has one for each element that a column finder gives.
 */
final class LinePainter {

    private static final Set<String> MEETING = Set.of("line", "lineSemantic", "column", "columnSemantic", "root", "container", "table");

    private final TableRefresh refresh;
    private final TableListener listener;
    private final boolean onlyWhenAsked;
    private final TableStyler styler;

    /** @param onlyWhenAsked whether lines are painted only when somebody asks for it, see {@link LiveTable#paint} */
    LinePainter(TableRefresh refresh, TableListener listener, boolean onlyWhenAsked) {
        this.refresh = refresh;
        this.listener = listener;
        this.onlyWhenAsked = onlyWhenAsked;
        styler = new TableStyler(refresh);
    }

    void paint(Column column) {
        refresh.tracker().begin(column, column.element());
        if (column.looks(header(column.mapping().header(), column.element()), styler.style(column))) {
            listener.changed(column);
        }
    }

    private String header(BoundExpression header, EObject element) {
        return header.isEmpty() ? refresh.texts().text(element) : header.textOrNull(refresh.plain(element));
    }

    /** Paints a line that is new or looks different now, or puts it off until somebody asks for it. */
    void update(Line line) {
        if (onlyWhenAsked) {
            line.painted(false);
            listener.changed(line);
        } else {
            paint(line);
        }
    }

    /** Paints a line and those of its cells that have no elements of their own. */
    void paint(Line line) {
        line.painted(true);
        refresh.tracker().begin(line, line.element());
        if (line.looks(header(line.mapping().header(), line.element()), styler.style(line))) {
            listener.changed(line);
        }
        List<Cell> before = line.ownCells();
        List<Cell> after = refresh.plan().isCrossTable() ? relations(line, before) : features(line, before);
        if (!after.equals(before)) {
            line.ownCells(after);
            report(before, after);
        }
    }

    /** What the label of a cell's column gives now, whether or not the cell has been painted since the model changed. */
    String text(Cell cell) {
        ColumnMapping mapping = cell.column().mapping();
        BoundExpression label = cell.intersection() == null ? mapping.label() : cell.intersection().label();
        if (!label.isEmpty()) {
            return label.text(refresh.meeting(cell.element(), cell.line(), cell.column()), null);
        }
        return mapping.isAnyFeature() ? null : refresh.texts().value(cell.element().eGet(mapping.featureOf(cell.element().eClass())));
    }

    private void report(List<Cell> before, List<Cell> after) {
        if (before.isEmpty()) {
            after.forEach(listener::added);
            return;
        }
        Set<Cell> kept = new HashSet<>(after);
        before.stream().filter(each -> !kept.contains(each)).forEach(listener::removed);
        Set<Cell> known = new HashSet<>(before);
        after.stream().filter(each -> !known.contains(each)).forEach(listener::added);
    }

    private List<Cell> features(Line line, List<Cell> before) {
        List<Column> columns = refresh.table().allColumns();
        Map<Column, Cell> known = before.isEmpty() ? Map.of() : before.stream().collect(Collectors.toMap(Cell::column, each -> each));
        List<Cell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            EObject element = featureElement(line, column);
            if (element != null) {
                Cell old = known.get(column);
                boolean fits = old != null && old.element() == element;
                Cell cell = fits ? old : new Cell(line, column, element, null);
                if (paintFeature(cell, fits)) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** The element whose feature a cell shows; null if there is none or if it lacks the feature. */
    private EObject featureElement(Line line, Column column) {
        ColumnMapping mapping = column.mapping();
        EObject element = line.element();
        if (!mapping.parent().isEmpty()) {
            List<EObject> found = mapping.parent().elements(refresh.inside(line));
            element = found.isEmpty() ? null : found.get(0);
        }
        boolean shown = element != null && (mapping.isAnyFeature() || mapping.featureOf(element.eClass()) != null);
        return shown ? element : null;
    }

    private boolean paintFeature(Cell cell, boolean known) {
        ColumnMapping mapping = cell.column().mapping();
        if (mapping.label().isEmpty()) {
            return !mapping.isAnyFeature() && finish(cell, featureText(cell, mapping.featureOf(cell.element().eClass())), known);
        }
        return finish(cell, mapping.label(), known);
    }

    private String featureText(Cell cell, EStructuralFeature feature) {
        Object value = cell.element().eGet(feature);
        if (refresh.tracker().context().recorder() != null) {
            refresh.tracker().context().recorder().read(cell.element(), feature);
            readNames(value);
        }
        return refresh.texts().value(value);
    }

    /** The text of a reference shows the names of what it refers to. */
    private void readNames(Object value) {
        if (value instanceof EObject element) {
            refresh.tracker().readAnyFeature(element);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::readNames);
        }
    }

    private List<Cell> relations(Line line, List<Cell> before) {
        List<Cell> after = new ArrayList<>();
        for (IntersectionMapping mapping : refresh.plan().intersections()) {
            if (!mapping.isElementBased() && mapping.joins(line)) {
                Set<EObject> wanted = new HashSet<>(mapping.columnFinder().elements(refresh.plain(line.element())));
                for (Column column : wanted.isEmpty() ? List.<Column>of() : refresh.table().columns()) {
                    if (mapping.joins(column) && wanted.contains(column.element()) && allowed(mapping, line, column)) {
                        Cell cell = cell(mapping, line, column, line.element(), before);
                        if (cell != null) {
                            after.add(cell);
                        }
                    }
                }
            }
        }
        return after;
    }

    boolean allowed(IntersectionMapping mapping, Line line, Column column) {
        return mapping.precondition().isEmpty() || mapping.precondition().holds(refresh.meeting(column.element(), line, column), true);
    }

    /** The painted cell of an intersection, one of those before if possible; null if it is not shown as its label is broken. */
    Cell cell(IntersectionMapping mapping, Line line, Column column, EObject element, List<Cell> before) {
        Cell old = null;
        for (Cell each : before) {
            old = each.intersection() == mapping && each.line() == line && each.column() == column && each.element() == element ? each : old;
        }
        Cell cell = old == null ? new Cell(line, column, element, mapping) : old;
        boolean shown = mapping.label().isEmpty() ? finish(cell, (String) null, old != null) : finish(cell, mapping.label(), old != null);
        return shown ? cell : null;
    }

    private boolean finish(Cell cell, BoundExpression label, boolean known) {
        Scope scope = label.namesAny(MEETING) ? refresh.meeting(cell.element(), cell.line(), cell.column()) : refresh.plain(cell.element());
        String text = label.text(scope, null);
        return text != null && finish(cell, text, known);
    }

    private boolean finish(Cell cell, String text, boolean known) {
        if (cell.looks(text, styler.style(cell)) && known) {
            listener.changed(cell);
        }
        return true;
    }
}
