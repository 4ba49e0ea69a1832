/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.view.Visible;

/** Where a line and a column meet. */
public final class Cell extends TableElement {

    private final Line line;
    private final Column column;
    private final EObject element;
    private final IntersectionMapping intersection;

    Cell(Line line, Column column, EObject element, IntersectionMapping intersection) {
        super(line.table());
        this.line = line;
        this.column = column;
        this.element = element;
        this.intersection = intersection;
    }

    /** @return its line */
    public Line line() {
        return line;
    }

    /** @return its column */
    public Column column() {
        return column;
    }

    @Override
    public EObject element() {
        return element;
    }

    @Override
    public TableMapping mapping() {
        return intersection == null ? column.mapping() : intersection;
    }

    /** @return the mapping that shows it in a cross table; else null */
    public IntersectionMapping intersection() {
        return intersection;
    }

    /** @return what it looks like when the styles of its line and column are taken into account */
    public CellLooks looks() {
        return CellLooks.of(this);
    }

    @Override
    public String viewClass() {
        return "DCell";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = super.viewFeatures();
        features.put("line", this::line);
        features.put("column", this::column);
        return features;
    }

    @Override
    public Visible viewOwner() {
        return line;
    }
}
