/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

/**
 * Why a text cannot go into a cell.
 *
 * @param row what the cell's line is called
 * @param column what its column is called
 * @param text the text
 * @param reason why, in a sentence
 */
public record CellProblem(String row, String column, String text, String reason) {

    /** @return all of it in one sentence or two */
    public String message() {
        return CellEdits.TEXTS.get("problem_cell", row, column, reason);
    }
}
