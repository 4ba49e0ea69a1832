/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import java.util.Map;

/**
 * What a mapping means for a layout.
 *
 * @param kind what its views are
 * @param options further settings by name, as {@code below=CustomerLane}; may be empty
 */
public record Role(Kind kind, Map<String, String> options) {

    /** What a view is for a layout. */
    public enum Kind {
        /** A row over the full width. */
        BAND,
        /** A row inside a band. */
        INNER_BAND,
        /** A column: a phase. */
        COLUMN,
        /** A column that may be entered at any time and is drawn apart from the others. */
        BUS,
        /** A line over the full width with a name; option {@code below}: the mapping of the bands above it. */
        LINE,
        /** A box with text. */
        STEP,
        /** A decision or parallel gateway: a small symbol with its label outside. */
        GATEWAY,
        /** An event: a small symbol with its label outside. */
        EVENT,
        /** A place to wait: a small symbol with its label outside. */
        WAIT,
        /** A small symbol at the border of a step. */
        BORDER,
        /** An event at the border of a step, where flows begin. */
        BORDER_EVENT,
        /** A text or symbol that stands in its band below or above the step it belongs to. */
        ATTACHED,
        /** A point whose height follows a value; option {@code value}: an expression, {@code min} and {@code max}: its range. */
        POINT,
        /** A text outside all bands. */
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
        /** A row or column of a table; no layout needed. */
        TABLE
    }

    /** Keeps a copy of the options. */
    public Role {
        options = Map.copyOf(options);
    }
}
