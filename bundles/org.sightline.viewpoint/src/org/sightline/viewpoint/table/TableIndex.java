/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Tracker;

/** Finds the lines and columns of an element. */
final class TableIndex {

    private final Map<EObject, List<Line>> lines = new HashMap<>();
    private final Map<EObject, List<Column>> columns = new HashMap<>();
    private final Tracker tracker;

    TableIndex(Tracker tracker) {
        this.tracker = tracker;
    }

    void add(TableElement element) {
        switch (element) {
            case Line line -> lines.computeIfAbsent(line.element(), key -> new ArrayList<>(1)).add(line);
            case Column column -> columns.computeIfAbsent(column.element(), key -> new ArrayList<>(1)).add(column);
            case Cell cell -> {
                return;
            }
        }
        tracker.viewsChanged(element.element());
    }

    void remove(TableElement element) {
        switch (element) {
            case Line line -> lines.getOrDefault(line.element(), new ArrayList<>()).remove(line);
            case Column column -> columns.getOrDefault(column.element(), new ArrayList<>()).remove(column);
            case Cell cell -> {
                return;
            }
        }
        tracker.viewsChanged(element.element());
    }

    List<Line> lines(EObject element) {
        tracker.readViews(element);
        return lines.getOrDefault(element, List.of());
    }

    /** In the order of the table. */
    List<Column> columns(EObject element, List<Column> all) {
        tracker.readViews(element);
        List<Column> found = columns.getOrDefault(element, List.of());
        return found.size() < 2 ? found : found.stream().sorted(Comparator.comparingInt(all::indexOf)).toList();
    }
}
