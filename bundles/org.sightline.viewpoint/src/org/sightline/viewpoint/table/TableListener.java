/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

/** Is told what a refresh does to the elements of a table. */
interface TableListener {

    /** @param element a new line, column or cell */
    void added(TableElement element);

    /** @param element a line, column or cell that is no longer shown */
    void removed(TableElement element);

    /** @param element a line, column or cell that looks different, or a line that holds other lines or cells */
    void changed(TableElement element);

    /** The table's own lines or columns are others or in another order. */
    void rearranged();
}
