/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** Makes the cells of a cross table that have elements of their own: where the lines and columns that finders give meet. */
final class CellSynchronizer {

    private final TableRefresh refresh;
    private final LinePainter painter;

    CellSynchronizer(TableRefresh refresh, LinePainter painter) {
        this.refresh = refresh;
        this.painter = painter;
    }

    /** Brings all cells with elements of their own up to date. */
    void synchronize() {
        if (refresh.plan().intersections().stream().noneMatch(IntersectionMapping::isElementBased)) {
            return;
        }
        Map<Line, List<Cell>> cells = new LinkedHashMap<>();
        walk(refresh.table().lines(), line -> cells.put(line, new ArrayList<>(line.cells().stream().filter(each -> !each.intersection().isElementBased()).toList())));
        for (IntersectionMapping mapping : refresh.plan().intersections()) {
            if (mapping.isElementBased()) {
                synchronize(mapping, cells);
            }
        }
        cells.forEach(painter::publish);
    }

    private void synchronize(IntersectionMapping mapping, Map<Line, List<Cell>> cells) {
        refresh.tracker().begin(mapping, null);
        Map<EObject, List<Line>> lines = new HashMap<>();
        Map<EObject, List<Column>> columns = new HashMap<>();
        mapping.lines().forEach(wanted -> walk(refresh.table().lines(), line -> {
            if (line.mapping().description().equals(wanted)) {
                lines.computeIfAbsent(line.element(), key -> new ArrayList<>()).add(line);
            }
        }));
        refresh.table().columns().stream().filter(mapping::joins)
                .forEach(each -> columns.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
        for (EObject each : LineSynchronizer.candidates(mapping.candidates(), new org.sightline.viewpoint.model.DomainClass("EObject"), refresh.inside(null))) {
            for (EObject left : mapping.lineFinder().elements(refresh.plain(each))) {
                for (EObject right : mapping.columnFinder().elements(refresh.plain(each))) {
                    meet(mapping, each, lines.getOrDefault(left, List.of()), columns.getOrDefault(right, List.of()), cells);
                }
            }
        }
    }

    private void meet(IntersectionMapping mapping, EObject element, List<Line> lines, List<Column> columns, Map<Line, List<Cell>> cells) {
        for (Line line : lines) {
            for (Column column : columns) {
                if (painter.allowed(mapping, line, column)) {
                    painter.addCell(mapping, line, column, element, line.cells(), cells.get(line));
                }
            }
        }
    }

    static void walk(List<Line> lines, Consumer<Line> visitor) {
        List<Line> open = new ArrayList<>(lines);
        Map<Line, Boolean> seen = new IdentityHashMap<>();
        while (!open.isEmpty()) {
            Line line = open.remove(open.size() - 1);
            if (seen.put(line, true) == null) {
                open.addAll(line.lines());
            }
        }
        visit(lines, visitor);
    }

    private static void visit(List<Line> lines, Consumer<Line> visitor) {
        for (Line each : lines) {
            visitor.accept(each);
            visit(each.lines(), visitor);
        }
    }
}
