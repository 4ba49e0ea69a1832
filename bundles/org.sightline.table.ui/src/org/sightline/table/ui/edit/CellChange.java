/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import org.sightline.table.ui.rows.GridColumn;
import org.sightline.viewpoint.table.Line;

/**
 * A new value for a cell.
 *
 * @param line its line
 * @param column its column
 * @param value the value; null to clear it. Where a line and an element meet: whether they are to
 */
public record CellChange(Line line, GridColumn column, Object value) {
}
