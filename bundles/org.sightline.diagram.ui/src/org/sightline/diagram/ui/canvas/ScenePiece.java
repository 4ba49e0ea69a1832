/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;

/** A figure that is drawn by its layer. */
public interface ScenePiece {

    /**
     * @param brush draws in the coordinates of the scene
     * @param detail how much to draw
     */
    void paint(SwtBrush brush, Detail detail);
}
