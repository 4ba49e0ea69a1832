/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.sightline.table.ui.value.CellType;
import org.sightline.viewpoint.table.Column;

/**
 * A column of a table as a person sees it.
 *
 * @param key names it among the columns of its table, also in later sessions
 * @param column what it shows; null for the headers of the lines
 * @param type of its cells, as far as all of them have one; null if that is not known
 * @param isLead whether it stands at the left and shows which lines lie in which
 */
public record GridColumn(String key, Column column, CellType type, boolean isLead) {

    /** @return whether its cells show the headers of the lines */
    public boolean isHeader() {
        return column == null;
    }

    /** @return whether its cells are the places where a line and an element meet */
    public boolean isCross() {
        return column != null && !column.mapping().isFeature();
    }

    /** @return whether its cells are numbers, which stand to the right */
    public boolean isNumeric() {
        return type != null && type.isNumeric();
    }

    /**
     * @param element what a line shows
     * @return its number in this column as the model has it now, in the unit of the column; empty if it has none
     */
    public OptionalDouble number(EObject element) {
        boolean hasNumber = isNumeric() && element.eClass().getEStructuralFeature(column.mapping().featureName()) != null;
        return hasNumber ? type.number(element) : OptionalDouble.empty();
    }
}
