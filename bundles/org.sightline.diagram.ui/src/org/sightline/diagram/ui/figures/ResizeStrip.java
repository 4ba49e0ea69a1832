/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.swt.graphics.Cursor;

/** The border of a head that can be dragged to make its row higher or its column wider. Not drawn; the mouse changes over it. */
public final class ResizeStrip extends Figure {

    /** How broad it is. */
    static final int BREADTH = 5;

    /** @param cursor how the mouse looks over it */
    ResizeStrip(Cursor cursor) {
        setCursor(cursor);
    }
}
