/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;

/** What painters have to know besides the table. */
interface GridLook {

    /** @return the colours to paint with now */
    GridTheme theme();

    /** @return whether the table has lines within lines */
    boolean hasGroups();

    /**
     * @param cell a cell
     * @return whether it is the one in which the user is
     */
    boolean isAnchor(ILayerCell cell);
}
