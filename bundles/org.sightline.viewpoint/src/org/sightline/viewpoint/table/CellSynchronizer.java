/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;

/** The last step of a cross table's refresh: cells of elements that say themselves in which lines and columns they are shown. */
final class CellSynchronizer {

    private final TableRefresh refresh;
    private final TableListener listener;
    private final LinePainter painter;
    private final TableIndex index;
    private final List<MeetingGroup> groups;
    private Set<Line> filled = Set.of();

    CellSynchronizer(TableRefresh refresh, TableListener listener, LinePainter painter, TableIndex index) {
        this.refresh = refresh;
        this.listener = listener;
        this.painter = painter;
        this.index = index;
        groups = refresh.plan().intersections().stream().filter(IntersectionMapping::isElementBased).map(MeetingGroup::new).toList();
    }

    /** Makes all cells of a table whose lines and columns are complete. */
    void synchronizeAll() {
        groups.forEach(this::synchronize);
        publish();
    }

    /** Brings the elements of a mapping in line with its candidates. */
    void synchronize(MeetingGroup group) {
        refresh.tracker().begin(group, null);
        IntersectionMapping mapping = group.mapping();
        List<EObject> found = LineSynchronizer.candidates(mapping.candidates(), refresh.inside(null));
        List<Meeting> fresh = new ArrayList<>();
        group.meetings().update(found, refresh.tracker().changeOf(found), each -> {
            // an expression may give elements of any class, as in Sirius
            Meeting meeting = mapping.candidates().isEmpty() && !mapping.domain().accepts(each) ? null : new Meeting(group, each);
            if (meeting != null) {
                fresh.add(meeting);
            }
            return meeting;
        }, this::drop);
        fresh.forEach(this::evaluate);
    }

    private void drop(Meeting meeting) {
        refresh.tracker().forget(meeting);
        meeting.cells().forEach(listener::removed);
    }

    /** Finds out anew where an element is shown, and paints its cells. */
    void evaluate(Meeting meeting) {
        refresh.tracker().begin(meeting, meeting.element());
        IntersectionMapping mapping = meeting.group().mapping();
        Scope scope = refresh.plain(meeting.element());
        Set<Cell> cells = new HashSet<>();
        List<Cell> after = new ArrayList<>(1);
        List<EObject> rights = mapping.columnFinder().elements(scope);
        for (EObject left : mapping.lineFinder().elements(scope)) {
            for (Line line : index.lines(left)) {
                if (mapping.joins(line)) {
                    rights.forEach(right -> meet(meeting, line, right, cells, after));
                }
            }
        }
        List<Cell> before = meeting.cells();
        before.stream().filter(each -> !cells.contains(each)).forEach(listener::removed);
        after.stream().filter(each -> !before.contains(each)).forEach(listener::added);
        meeting.cells(after);
    }

    private void meet(Meeting meeting, Line line, EObject right, Set<Cell> cells, List<Cell> after) {
        IntersectionMapping mapping = meeting.group().mapping();
        for (Column column : index.columns(right, refresh.table().columns())) {
            boolean known = after.stream().anyMatch(each -> each.line() == line && each.column() == column);
            if (!known && mapping.joins(column) && painter.allowed(mapping, line, column)) {
                Cell cell = painter.cell(mapping, line, column, meeting.element(), meeting.cells());
                if (cell != null && cells.add(cell)) {
                    after.add(cell);
                }
            }
        }
    }

    /** Gives each line its cells, by mapping and then by candidate. */
    void publish() {
        Map<Line, List<Cell>> cells = new HashMap<>();
        for (MeetingGroup group : groups) {
            for (Meeting meeting : group.meetings().values()) {
                meeting.cells().forEach(each -> cells.computeIfAbsent(each.line(), key -> new ArrayList<>()).add(each));
            }
        }
        filled.stream().filter(each -> !cells.containsKey(each)).forEach(each -> each.metCells(List.of()));
        cells.forEach(Line::metCells);
        filled = cells.keySet();
    }

    boolean isNeeded() {
        return !groups.isEmpty();
    }
}
