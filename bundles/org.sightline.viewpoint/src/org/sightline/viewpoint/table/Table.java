/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.Representation;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/** A table as plain data: columns, lines within lines, and a cell where a line and a column meet. Only the engine changes it. */
public final class Table implements Representation, Visible {

    private final TablePlan plan;
    private final String name;
    private final EObject target;
    private List<Column> columns = List.of();
    private List<Line> lines = List.of();
    private ViewObject object;

    Table(TablePlan plan, String name, EObject target) {
        this.plan = plan;
        this.name = name;
        this.target = target;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EObject target() {
        return target;
    }

    /** @return what it is made from */
    public TablePlan plan() {
        return plan;
    }

    /** @return the columns in order */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** @return the lines that are in no other line, in order */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The columns without protection, for those who ask often. */
    List<Column> allColumns() {
        return columns;
    }

    void columns(List<Column> all) {
        columns = all;
    }

    void lines(List<Line> all) {
        lines = all;
    }

    @Override
    public String viewClass() {
        return "DTable";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        return Map.of("name", this::name, "target", this::target, "lines", this::lines, "columns", this::columns);
    }

    @Override
    public Visible viewOwner() {
        return null;
    }

    @Override
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }
}
