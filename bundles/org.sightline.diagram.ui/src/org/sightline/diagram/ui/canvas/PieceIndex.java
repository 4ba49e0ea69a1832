/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Finds the children of a figure that lie in an area, in their order. Neighbours in a chart mostly follow each other in it, so that whole runs of
 * children are passed over by one look at the box around them. A child that moves makes the box of its run larger, at a constant cost; children that
 * come or go make all be looked at anew with the next search.
 */
final class PieceIndex {

    private static final int RUN = 64;

    private final IFigure parent;
    private final FigureListener moved = this::widen;
    private final Map<IFigure, Run> runs = new IdentityHashMap<>();
    private List<Run> order = List.of();
    private boolean isStale = true;
    private Rectangle room = new Rectangle();

    /** Children that follow each other, and a box around them that may be too large. */
    private record Run(List<IFigure> figures, Rectangle box) {
    }

    /** @param parent whose children are found */
    PieceIndex(IFigure parent) {
        this.parent = parent;
    }

    /** To be told of each new child. */
    void added(IFigure child) {
        child.addFigureListener(moved);
        isStale = true;
    }

    /** To be told of each child that goes. */
    void removed(IFigure child) {
        child.removeFigureListener(moved);
        isStale = true;
    }

    /**
     * @param area an area
     * @return the visible children whose bounds share something with it, the first ones at the back
     */
    List<IFigure> in(Rectangle area) {
        // Some children are as large as what they lie in.
        if (isStale || !room.equals(parent.getBounds())) {
            read();
        }
        List<IFigure> found = new ArrayList<>();
        for (Run run : order) {
            if (run.box().intersects(area)) {
                for (IFigure each : run.figures()) {
                    if (each.isVisible() && each.getBounds().intersects(area)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    private void read() {
        runs.clear();
        List<Run> fresh = new ArrayList<>();
        for (Object each : parent.getChildren()) {
            IFigure child = (IFigure) each;
            if (fresh.isEmpty() || fresh.getLast().figures().size() == RUN) {
                fresh.add(new Run(new ArrayList<>(RUN), new Rectangle()));
            }
            fresh.getLast().figures().add(child);
            runs.put(child, fresh.getLast());
            widen(child);
        }
        order = fresh;
        room = parent.getBounds().getCopy();
        isStale = false;
    }

    private void widen(IFigure child) {
        Run run = runs.get(child);
        Rectangle bounds = child.getBounds();
        if (run != null && !bounds.isEmpty()) {
            if (run.box().isEmpty()) {
                run.box().setBounds(bounds);
            } else {
                run.box().union(bounds);
            }
        }
    }
}
