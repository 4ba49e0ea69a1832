/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.Optional;
import org.sightline.table.ui.value.Reading;

/**
 * Cells into which texts can be put, by row and column.
 *
 * @param <C> a change of a cell
 */
public interface PasteTarget<C> {

    /** @return the number of rows */
    int height();

    /** @return the number of columns */
    int width();

    /**
     * @param row a row
     * @param column a column
     * @return why the cell cannot be edited; empty if it can
     */
    Optional<String> refusal(int row, int column);

    /**
     * @param row a row
     * @param column a column
     * @return the text of the cell as it would be copied
     */
    String text(int row, int column);

    /**
     * @param row a row
     * @param column a column
     * @param text a text
     * @return what it means in that cell
     */
    Reading read(int row, int column, String text);

    /**
     * @param row a row
     * @param column a column
     * @param value a value
     * @return the change that gives it to the cell; empty if it has it already
     */
    Optional<C> change(int row, int column, Object value);

    /**
     * @param row a row
     * @param column a column
     * @param text the text that cannot go there
     * @param reason why
     * @return the problem with the words for row and column
     */
    CellProblem problem(int row, int column, String text, String reason);
}
