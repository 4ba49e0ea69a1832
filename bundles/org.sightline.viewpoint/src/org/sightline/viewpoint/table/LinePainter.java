/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;

/**
 * The last step of a table's refresh: headers, styles and cells of lines and columns. A line of features has a cell in each column whose
 * feature its element has; a line of a cross table has one for each element that a column finder gives.
 */
final class LinePainter {

    private final TableRefresh refresh;
    private final TableListener listener;
    private final TableStyler styler;

    LinePainter(TableRefresh refresh, TableListener listener) {
        this.refresh = refresh;
        this.listener = listener;
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

    /** Paints a line and, in a table of features or relations, its cells. */
    void paint(Line line) {
        refresh.tracker().begin(line, line.element());
        if (line.looks(header(line.mapping().header(), line.element()), styler.style(line))) {
            listener.changed(line);
        }
        if (refresh.plan().isCrossTable()) {
            paintRelations(line);
        } else {
            paintFeatures(line);
        }
    }

    private void paintFeatures(Line line) {
        List<Cell> before = line.cells();
        List<Cell> cells = new ArrayList<>(refresh.table().columns().size());
        boolean same = true;
        for (Column column : refresh.table().columns()) {
            EObject element = featureElement(line, column);
            if (element != null) {
                Cell old = cells.size() < before.size() ? before.get(cells.size()) : null;
                boolean fits = old != null && old.column() == column && old.element() == element;
                Cell cell = fits ? old : new Cell(line, column, element, null);
                if (paintFeature(cell, fits)) {
                    cells.add(cell);
                    same &= fits;
                }
            }
        }
        if (!same || cells.size() != before.size()) {
            replace(line, before, cells);
        }
    }

    private void replace(Line line, List<Cell> before, List<Cell> after) {
        line.cells(after);
        before.stream().filter(each -> !after.contains(each)).forEach(listener::removed);
        after.stream().filter(each -> !before.contains(each)).forEach(listener::added);
    }

    /** The element whose feature a cell shows; null if there is none or if it lacks the feature. */
    private EObject featureElement(Line line, Column column) {
        ColumnMapping mapping = column.mapping();
        EObject element = line.element();
        if (!mapping.parent().isEmpty()) {
            List<EObject> found = mapping.parent().elements(refresh.inside(line));
            element = found.isEmpty() ? null : found.get(0);
        }
        boolean shown = element != null && (mapping.isAnyFeature() || element.eClass().getEStructuralFeature(mapping.featureName()) != null);
        return shown ? element : null;
    }

    private boolean paintFeature(Cell cell, boolean known) {
        ColumnMapping mapping = cell.column().mapping();
        if (mapping.label().isEmpty()) {
            return !mapping.isAnyFeature() && finish(cell, featureText(cell, mapping.featureName()), known);
        }
        return finish(cell, mapping.label(), known);
    }

    private String featureText(Cell cell, String name) {
        EStructuralFeature feature = cell.element().eClass().getEStructuralFeature(name);
        if (refresh.tracker().context().recorder() != null) {
            refresh.tracker().context().recorder().read(cell.element(), feature);
        }
        return refresh.texts().value(cell.element().eGet(feature));
    }

    private boolean finish(Cell cell, BoundExpression label, boolean known) {
        Scope scope = label.isConstant() || !mentionsMeeting(label) ? refresh.plain(cell.element())
                : refresh.meeting(cell.element(), cell.line(), cell.column());
        String text = label.text(scope, null);
        return text != null && finish(cell, text, known);
    }

    private boolean mentionsMeeting(BoundExpression label) {
        return label.namesAny(Set.of("line", "lineSemantic", "column", "columnSemantic", "root", "container", "table"));
    }

    private boolean finish(Cell cell, String text, boolean known) {
        if (cell.looks(text, styler.style(cell)) && known) {
            listener.changed(cell);
        }
        return true;
    }

    private void paintRelations(Line line) {
        List<Cell> before = line.cells();
        List<Cell> after = new ArrayList<>(before.stream().filter(each -> each.intersection().isElementBased()).toList());
        for (IntersectionMapping mapping : refresh.plan().intersections()) {
            if (!mapping.isElementBased() && mapping.joins(line)) {
                List<EObject> wanted = mapping.columnFinder().elements(refresh.plain(line.element()));
                for (Column column : refresh.table().columns()) {
                    if (mapping.joins(column) && wanted.contains(column.element()) && allowed(mapping, line, column)) {
                        addCell(mapping, line, column, line.element(), before, after);
                    }
                }
            }
        }
        if (!after.equals(before)) {
            replace(line, before, after);
        }
    }

    boolean allowed(IntersectionMapping mapping, Line line, Column column) {
        return mapping.precondition().isEmpty() || mapping.precondition().holds(refresh.meeting(column.element(), line, column), true);
    }

    void addCell(IntersectionMapping mapping, Line line, Column column, EObject element, List<Cell> before, List<Cell> after) {
        Cell cell = before.stream().filter(each -> each.intersection() == mapping && each.column() == column && each.element() == element).findFirst()
                .orElse(null);
        boolean known = cell != null;
        cell = known ? cell : new Cell(line, column, element, mapping);
        boolean shown = mapping.label().isEmpty() ? finish(cell, (String) null, known) : finish(cell, mapping.label(), known);
        if (shown && !after.contains(cell)) {
            after.add(cell);
        }
    }

    void publish(Line line, List<Cell> after) {
        if (!after.equals(line.cells())) {
            replace(line, line.cells(), after);
        }
    }
}
