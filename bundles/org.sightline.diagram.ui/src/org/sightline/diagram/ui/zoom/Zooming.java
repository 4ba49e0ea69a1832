/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.zoom;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.sightline.diagram.ui.canvas.ChartZoom;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.ItemFigure;

/** Zooming by wheel and keys: in, out, to natural size, to the whole chart, to the selection. */
public final class Zooming implements Ability {

    /** By how much one notch of the wheel zooms. */
    private static final double NOTCH = 1.15;

    @Override
    public void start(DiagramContext context) {
        ChartZoom zoom = context.viewer().root().zooming();
        MouseWheelHandler wheel = Zooming::zoomByWheel;
        context.viewer().setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), wheel);
        add(context, ZoomActions.IN, zoom::zoomIn);
        add(context, ZoomActions.OUT, zoom::zoomOut);
        add(context, ZoomActions.NATURAL, () -> zoom.setZoom(1));
        add(context, ZoomActions.ALL, zoom::showAll);
        add(context, ZoomActions.SELECTION, () -> showSelection(context, zoom));
    }

    private static void zoomByWheel(Event event, EditPartViewer viewer) {
        ChartZoom zoom = ((org.sightline.diagram.ui.canvas.ChartViewer) viewer).root().zooming();
        zoom.zoomAt(new Point(event.x, event.y), zoom.getZoom() * Math.pow(NOTCH, Math.signum(event.count)));
        event.doit = false;
    }

    private static void showSelection(DiagramContext context, ChartZoom zoom) {
        Rectangle all = null;
        for (var each : context.selectedParts()) {
            Rectangle bounds = ((ItemFigure) each.getFigure()).getBounds().getCopy();
            all = all == null ? bounds : all.union(bounds);
        }
        if (all == null) {
            zoom.showAll();
        } else {
            zoom.show(all);
        }
    }

    private static void add(DiagramContext context, String id, Runnable action) {
        Action made = new Action() {
            @Override
            public void run() {
                action.run();
            }
        };
        made.setId(id);
        context.actions().registerAction(made);
    }
}
