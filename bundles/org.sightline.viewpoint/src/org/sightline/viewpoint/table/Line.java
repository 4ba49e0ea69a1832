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
import org.sightline.viewpoint.view.Visible;

/** A line, which may hold further lines. */
public final class Line extends TableElement {

    private final LineMapping mapping;
    private final EObject element;
    private final Line parent;
    private List<Line> lines = List.of();
    private List<Cell> cells = List.of();

    Line(Table table, LineMapping mapping, EObject element, Line parent) {
        super(table);
        this.mapping = mapping;
        this.element = element;
        this.parent = parent;
    }

    @Override
    public LineMapping mapping() {
        return mapping;
    }

    @Override
    public EObject element() {
        return element;
    }

    /** @return the line that holds it; null if none does */
    public Line parent() {
        return parent;
    }

    /** @return the lines that it holds, in order */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** @return its cells, in a table of features by column */
    public List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    void lines(List<Line> all) {
        lines = all;
    }

    void cells(List<Cell> all) {
        cells = all;
    }

    @Override
    public String viewClass() {
        return "DLine";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = super.viewFeatures();
        features.put("lines", this::lines);
        features.put("cells", this::cells);
        return features;
    }

    @Override
    public Visible viewOwner() {
        return parent == null ? table() : parent;
    }
}
