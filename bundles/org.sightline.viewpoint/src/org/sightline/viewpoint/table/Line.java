/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
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
    private final LineContent content;
    private List<Line> lines = List.of();
    private List<Cell> ownCells = List.of();
    private List<Cell> metCells = List.of();
    private boolean painted;

    Line(Table table, LineMapping mapping, EObject element, Line parent) {
        super(table);
        this.mapping = mapping;
        this.element = element;
        this.parent = parent;
        content = mapping.subLines().isEmpty() ? null : new LineContent(this, mapping.subLines());
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
        if (metCells.isEmpty()) {
            return Collections.unmodifiableList(ownCells);
        }
        List<Cell> cells = new ArrayList<>(ownCells);
        cells.addAll(metCells);
        return cells;
    }

    /** @return whether header, style and cells are as they were at the last refresh; false only in a table whose lines are painted when asked for */
    public boolean isPainted() {
        return painted;
    }

    void painted(boolean now) {
        painted = now;
    }

    /** @return the lines that it may hold; null if its mapping holds none */
    LineContent content() {
        return content;
    }

    /** @return the cells of features and relations of its element */
    List<Cell> ownCells() {
        return ownCells;
    }

    void lines(List<Line> all) {
        lines = all;
    }

    void ownCells(List<Cell> all) {
        ownCells = all;
    }

    void metCells(List<Cell> all) {
        metCells = all;
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
