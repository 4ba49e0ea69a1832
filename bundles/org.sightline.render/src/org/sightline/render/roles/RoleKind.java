/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.util.Locale;

/** What a mapping means for the layout. In a roles file the names are written {@code boundary-event}. */
public enum RoleKind {
    /** A row over the full width; the detail says whom it stands for. */
    BAND,
    /** A stretch of time over all rows. */
    COLUMN,
    /** A node in a row. */
    STEP,
    /** Splits or joins flows. */
    GATEWAY,
    /** Start, intermediate or end event. */
    EVENT,
    /** An event on the border of a step. */
    BOUNDARY_EVENT,
    /** Where the customer waits. */
    WAIT_POINT,
    /** A node that holds nodes. */
    CONTAINER,
    /** A remark. */
    NOTE,
    /** A node drawn as a point of a curve, at a height that says its value. */
    CURVE,
    /** A named line over the full width; the detail says which. */
    LINE,
    /** An edge that orders its ends in time. */
    SEQUENCE,
    /** An edge that is to run vertically. */
    MESSAGE,
    /** An edge that leads back. */
    LOOP_BACK,
    /** An edge that joins a remark to what it is about. */
    ASSOCIATION,
    /** No mapping, but a colour that the legend explains; the detail is the colour. */
    SWATCH;

    /** @return its name in a roles file */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
