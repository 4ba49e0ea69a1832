/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.util.Locale;

/** What the views of a mapping are for the layout. In a roles file the names are written {@code border-event}. */
public enum RoleKind {
    /** A row over the full width; option {@code order}: its place among the rows, else that of its mapping in the specification. */
    BAND,
    /** A row inside a row. */
    INNER_BAND,
    /** A stretch of time over all rows. */
    COLUMN,
    /** A column that may be entered at any time. */
    BUS,
    /** A named line over the full width; option {@code below}: the mappings of the rows above it. */
    LINE,
    /** A box with text. */
    STEP,
    /** Splits or joins flows. */
    GATEWAY,
    /** Start, intermediate or end event. */
    EVENT,
    /** Where the customer waits. */
    WAIT,
    /** A small mark on the border of a step. */
    BORDER,
    /** An event on the border of a step, where flows begin. */
    BORDER_EVENT,
    /** A text or symbol in its own row, kept with the step that it belongs to. */
    ATTACHED,
    /** A point whose height follows a value; option {@code value}: an expression, {@code min} and {@code max}: its range, -2 to 2 by default. */
    POINT,
    /** A text outside all rows. */
    ANNOTATION,
    /** The order of work. */
    SEQUENCE,
    /** What passes between rows. */
    MESSAGE,
    /** Hidden work between two nodes. */
    HIDDEN,
    /** Joins points to a curve. */
    CURVE,
    /** Ties an annotation to something. */
    TIE,
    /** A line or column of a table; of no meaning for a layout. */
    TABLE,
    /** Holds other nodes; not written in files: a step is one as soon as something is in it. */
    CONTAINER;

    /** @return its name in a roles file */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
