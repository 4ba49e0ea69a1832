/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import org.sightline.viewpoint.table.Line;

/**
 * A line of a table in its place among the lines in sight.
 *
 * @param line the line
 * @param depth in how many other lines it lies
 * @param isOpen whether the lines within it are in sight
 */
public record GridRow(Line line, int depth, boolean isOpen) {

    /** @return whether it has lines within it, to be opened and closed */
    public boolean isGroup() {
        return !line.lines().isEmpty();
    }
}
