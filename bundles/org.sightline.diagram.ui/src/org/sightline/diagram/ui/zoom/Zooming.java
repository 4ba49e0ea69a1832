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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sightline.diagram.ui.canvas.ChartZoom;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.ItemFigure;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.settings.Settings.FirstSight;

/** Zooming by wheel, by two fingers and by keys: in, out, to natural size, to the whole chart, to the selection. */
public final class Zooming implements Ability {

    /** By how much one notch of the wheel zooms. */
    private static final double NOTCH = 1.15;

    @Override
    public void start(DiagramContext context) {
        ChartZoom zoom = context.viewer().root().zooming();
        MouseWheelHandler wheel = Zooming::zoomByWheel;
        context.viewer().setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), wheel);
        context.viewer().getControl().addGestureListener(new Pinch(zoom));
    }

    @Override
    public void offer(DiagramContext context) {
        ChartZoom zoom = context.viewer().root().zooming();
        add(context, ZoomActions.IN, zoom::zoomIn);
        add(context, ZoomActions.OUT, zoom::zoomOut);
        add(context, ZoomActions.NATURAL, () -> zoom.setZoom(1));
        add(context, ZoomActions.ALL, zoom::showAll);
        add(context, ZoomActions.SELECTION, () -> showSelection(context, zoom));
    }

    /** The chart has no size before it is laid out on the screen. */
    @Override
    public void shown(DiagramContext context) {
        FirstSight sight = new Settings().firstSight();
        Control control = context.viewer().getControl();
        if (sight != FirstSight.NATURAL) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    ChartZoom zoom = context.viewer().root().zooming();
                    Runnable show = sight == FirstSight.WHOLE ? zoom::showAll : zoom::showHeight;
                    show.run();
                }
            });
        }
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
        context.register(made);
    }
}
