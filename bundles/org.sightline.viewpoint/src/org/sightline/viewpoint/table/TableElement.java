/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/** A line, column or cell of a table. */
public abstract sealed class TableElement extends Computation implements Visible permits Column, Line, Cell {

    private final Table table;
    private String label;
    private TableStyle style;
    private ViewObject object;

    TableElement(Table table) {
        this.table = table;
    }

    /** @return the table */
    public Table table() {
        return table;
    }

    /** @return the element that it shows; the table's element for the column of a feature */
    public abstract EObject element();

    /** @return the mapping that shows it; of a cell in a table of features, that of its column */
    public abstract TableMapping mapping();

    /** @return the header's or the cell's text; null if its expression is broken or gives nothing */
    public String label() {
        return label;
    }

    /** @return its own style; null if it has none. What a cell looks like is told by {@link Cell#looks()} */
    public TableStyle style() {
        return style;
    }

    boolean looks(String newLabel, TableStyle newStyle) {
        boolean changed = !Objects.equals(label, newLabel) || !Objects.equals(style, newStyle);
        label = newLabel;
        style = newStyle;
        return changed;
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = new HashMap<>();
        features.put("target", this::element);
        features.put("label", this::label);
        features.put("name", this::label);
        features.put("semanticElements", () -> List.of(element()));
        features.put("visible", () -> true);
        return features;
    }

    @Override
    public Visible viewOwner() {
        return table;
    }

    @Override
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }
}
