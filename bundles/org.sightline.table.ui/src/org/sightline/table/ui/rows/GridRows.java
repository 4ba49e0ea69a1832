/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;

/**
 * Which lines of a table are in sight, in which order: open lines show those within them; a filter leaves lines that pass and what they lie
 * in; sorting puts the lines of one line, or of the table, in order. Follows the table only when it is told to, so that an edit does not
 * make lines jump while somebody looks at them. Costs O(lines) and what filter and order cost.
 */
public final class GridRows {

    private final Set<EObject> closed = new HashSet<>();
    private final Map<Description, Boolean> holders = new HashMap<>();
    private Predicate<Line> filter;
    private Comparator<Line> order;
    private List<GridRow> shown = List.of();
    private Map<Line, Integer> places = Map.of();
    private int total;
    private int count;
    private boolean countsAll;
    private boolean hasGroups;

    /** @param wanted which lines pass; null for all */
    public void filter(Predicate<Line> wanted) {
        filter = wanted;
    }

    /** @param wanted how lines are sorted; null for the order of the table */
    public void order(Comparator<Line> wanted) {
        order = wanted;
    }

    /**
     * Puts the lines together anew.
     *
     * @param table the table
     * @return whether other lines are in sight now, or the same in another order
     */
    public boolean update(Table table) {
        List<GridRow> rows = new ArrayList<>();
        total = count(table.lines(), false);
        int items = count(table.lines(), true);
        hasGroups = total > table.lines().size();
        collect(table.lines(), 0, passing(table), rows);
        boolean isDifferent = !rows.equals(shown);
        shown = rows;
        countsAll = items == 0;
        count = countsAll ? total : items;
        places = new IdentityHashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).line(), i);
        }
        return isDifferent;
    }

    private int count(List<Line> lines, boolean withoutGroups) {
        int count = 0;
        for (Line each : lines) {
            count += (withoutGroups && canHoldLines(each) ? 0 : 1) + count(each.lines(), withoutGroups);
        }
        return count;
    }

    /**
     * @param line a line
     * @return whether the notation puts lines below it, whatever the model has there now
     */
    public boolean canHoldLines(Line line) {
        return holders.computeIfAbsent(line.mapping().description(),
                mapping -> !mapping.many("ownedSubLines").isEmpty() || !mapping.many("reusedSubLines").isEmpty());
    }

    /** The lines that pass the filter and all around them; null if there is no filter. */
    private Set<Line> passing(Table table) {
        if (filter == null) {
            return null;
        }
        Set<Line> passing = new HashSet<>();
        pass(table.lines(), passing);
        return passing;
    }

    private void pass(List<Line> lines, Set<Line> passing) {
        for (Line line : lines) {
            if (filter.test(line)) {
                for (Line each = line; each != null && passing.add(each);) {
                    each = each.parent();
                }
            }
            pass(line.lines(), passing);
        }
    }

    private void collect(List<Line> lines, int depth, Set<Line> passing, List<GridRow> rows) {
        List<Line> sorted = lines;
        if (order != null) {
            sorted = new ArrayList<>(lines);
            sorted.sort(order);
        }
        for (Line line : sorted) {
            if (passing == null || passing.contains(line)) {
                boolean isOpen = !closed.contains(line.element());
                rows.add(new GridRow(line, depth, isOpen));
                if (isOpen && !line.lines().isEmpty()) {
                    collect(line.lines(), depth + 1, passing, rows);
                }
            }
        }
    }

    /** @return the lines in sight, from top to bottom */
    public List<GridRow> shown() {
        return shown;
    }

    /** @return how many lines the table has, in sight or not */
    public int total() {
        return total;
    }

    /** @return how many lines the table is about, in sight or not: those that only group others, as lanes do with steps, are not counted */
    public int count() {
        return count;
    }

    /** @return how many of these lines are in sight */
    public int countShown() {
        return countsAll ? shown.size() : (int) shown.stream().filter(each -> !canHoldLines(each.line())).count();
    }

    /** @return whether lines of the table lie in others */
    public boolean hasGroups() {
        return hasGroups;
    }

    /**
     * @param line a line
     * @return its place among the lines in sight; -1 if it is not there
     */
    public int indexOf(Line line) {
        return places.getOrDefault(line, -1);
    }

    /**
     * @param elements elements of the model
     * @return the places of the lines in sight that show one of them; O(lines in sight)
     */
    public List<Integer> places(Collection<? extends EObject> elements) {
        Set<EObject> wanted = new HashSet<>(elements);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (wanted.contains(shown.get(i).line().element())) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Opens a line that is closed, closes one that is open. To be followed by {@link #update}.
     *
     * @param line a line
     */
    public void toggle(Line line) {
        if (!closed.remove(line.element())) {
            closed.add(line.element());
        }
    }

    /**
     * Opens or closes all lines. To be followed by {@link #update}.
     *
     * @param table the table
     * @param isOpen whether they are open afterwards
     */
    public void openAll(Table table, boolean isOpen) {
        closed.clear();
        if (!isOpen) {
            close(table.lines());
        }
    }

    private void close(List<Line> lines) {
        for (Line each : lines) {
            if (!each.lines().isEmpty()) {
                closed.add(each.element());
                close(each.lines());
            }
        }
    }

    /**
     * Opens all lines around an element. To be followed by {@link #update}.
     *
     * @param table the table
     * @param element an element
     * @return whether a line shows it
     */
    public boolean open(Table table, EObject element) {
        Map<EObject, Line> all = new HashMap<>();
        index(table.lines(), all);
        Line line = all.get(element);
        for (Line each = line == null ? null : line.parent(); each != null; each = each.parent()) {
            closed.remove(each.element());
        }
        return line != null;
    }

    private static void index(List<Line> lines, Map<EObject, Line> all) {
        for (Line each : lines) {
            all.putIfAbsent(each.element(), each);
            index(each.lines(), all);
        }
    }
}
