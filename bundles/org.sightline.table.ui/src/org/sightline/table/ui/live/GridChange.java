/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

/** What a change of the model means for a table on the screen; each of them includes those before it. */
public enum GridChange {
    /** Nothing that is shown has changed. */
    NONE,
    /** Cells look different. */
    LOOKS,
    /** Other lines are in sight, or in another order. */
    ROWS,
    /** There are other columns. */
    COLUMNS
}
