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

/** A column: of a feature, or of an element in a cross table. */
public final class Column extends TableElement {

    private final ColumnMapping mapping;
    private final EObject element;

    Column(Table table, ColumnMapping mapping, EObject element) {
        super(table);
        this.mapping = mapping;
        this.element = element;
    }

    @Override
    public ColumnMapping mapping() {
        return mapping;
    }

    @Override
    public EObject element() {
        return element;
    }

    /** @return width in pixels; 0 if it is not given */
    public int width() {
        return mapping.width();
    }

    @Override
    public String viewClass() {
        return mapping.isFeature() ? "DFeatureColumn" : "DTargetColumn";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = super.viewFeatures();
        features.put("featureName", mapping::featureName);
        return features;
    }
}
