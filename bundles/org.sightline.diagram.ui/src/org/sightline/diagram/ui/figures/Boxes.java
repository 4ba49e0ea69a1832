/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** Boxes of scenes as boxes of Draw2d, which knows whole numbers only. */
public final class Boxes {

    private Boxes() {
    }

    /**
     * @param box a box of a scene
     * @return the smallest box of whole numbers around it
     */
    public static Rectangle around(org.sightline.layout.Rectangle box) {
        int x = (int) Math.floor(box.x());
        int y = (int) Math.floor(box.y());
        return new Rectangle(x, y, (int) Math.ceil(box.right()) - x, (int) Math.ceil(box.bottom()) - y);
    }
}
