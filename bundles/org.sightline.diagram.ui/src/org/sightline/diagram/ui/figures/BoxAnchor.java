/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where an edge ends that is being drawn to or from a box: at its border, not at the text beside it. */
public final class BoxAnchor extends ChopboxAnchor {

    /** @param figure the box */
    public BoxAnchor(BoxFigure figure) {
        super(figure);
    }

    @Override
    protected Rectangle getBox() {
        return ((BoxFigure) getOwner()).getHandleBounds();
    }
}
