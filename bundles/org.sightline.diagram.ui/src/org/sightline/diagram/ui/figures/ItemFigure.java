/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.IFigure;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.render.scene.SceneItem;

/** A figure that shows an item of a scene. */
public interface ItemFigure extends IFigure, ScenePiece {

    /** @return what it shows */
    SceneItem item();

    /** @param item what it shows from now on; the figure takes its place and asks for a repaint */
    void show(SceneItem item);
}
