/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.gef.tools.MarqueeDragTracker;

/** Dragging within a row selects what lies in the frame; a click selects the row itself. */
final class BandMarquee extends MarqueeDragTracker {

    private final BoxEditPart band;

    BandMarquee(BoxEditPart band) {
        this.band = band;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean clicked = !movedPastThreshold();
        boolean handled = super.handleButtonUp(button);
        if (clicked && band.isActive()) {
            band.getViewer().select(band);
        }
        return handled;
    }
}
