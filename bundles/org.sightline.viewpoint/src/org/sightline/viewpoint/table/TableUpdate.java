/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Dependencies;

/** Does those computations of a table again that a change of the model has made invalid, in the order of a full refresh. */
final class TableUpdate {

    private final TableAssembly assembly;
    private final Dependencies dependencies;
    private final List<Column> columns = new ArrayList<>();
    private final Set<LineContent> contents = new LinkedHashSet<>();
    private final Set<Line> lines = new LinkedHashSet<>();
    private final Set<MeetingGroup> groups = new LinkedHashSet<>();
    private final Set<Meeting> meetings = new LinkedHashSet<>();
    private boolean columnsInvalid;

    TableUpdate(TableAssembly assembly, Dependencies dependencies) {
        this.assembly = assembly;
        this.dependencies = dependencies;
    }

    void run() {
        dependencies.take().forEach(this::sort);
        if (columnsInvalid && assembly.lines().synchronizeColumns()) {
            assembly.table().lines().forEach(this::addWithLines);
        }
        columns.stream().filter(each -> !each.isOver()).forEach(assembly.painter()::paint);
        contents.stream().sorted(Comparator.comparingInt(LineContent::depth)).toList().forEach(this::fill);
        lines.stream().filter(each -> !each.isOver()).forEach(assembly.painter()::update);
        if (assembly.cells().isNeeded()) {
            meet();
        }
    }

    private void sort(Computation each) {
        switch (each) {
            case Columns all -> columnsInvalid = true;
            case Column column -> columns.add(column);
            case LineContent content -> contents.add(content);
            case Line line -> lines.add(line);
            case MeetingGroup group -> groups.add(group);
            case Meeting meeting -> meetings.add(meeting);
            default -> throw new IllegalStateException(each.toString());
        }
    }

    private void addWithLines(Line line) {
        lines.add(line);
        line.lines().forEach(this::addWithLines);
    }

    private void fill(LineContent content) {
        if (!content.isOver()) {
            assembly.lines().synchronize(content);
        }
    }

    /** Lines and columns that have come or gone have made more meetings invalid. */
    private void meet() {
        groups.forEach(assembly.cells()::synchronize);
        dependencies.take().forEach(this::sort);
        meetings.stream().filter(each -> !each.isOver()).forEach(assembly.cells()::evaluate);
        if (!groups.isEmpty() || !meetings.isEmpty()) {
            assembly.cells().publish();
        }
    }
}
