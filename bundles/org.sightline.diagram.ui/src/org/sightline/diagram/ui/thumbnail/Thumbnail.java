/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.thumbnail;

import java.beans.PropertyChangeListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sightline.diagram.ui.canvas.ChartZoom;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.WhenIdle;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/**
 * The whole chart in small. It is drawn once for each change of the chart or of its own size, bit by bit after the chart itself has been painted, and
 * then kept; only the frame around what is in sight follows each step of scrolling. Dragging the frame scrolls.
 */
final class Thumbnail {

    private static final MessageBundle TEXTS = MessageBundle.of(Thumbnail.class);
    private static final int[] EVENTS = {SWT.Paint, SWT.Resize, SWT.MouseDown, SWT.MouseMove, SWT.Dispose};
    private static final int MARGIN = 6;
    private static final int PAUSE_MILLIS = 20;
    /** While a former picture is shown. */
    private static final int LONG_PAUSE_MILLIS = 250;

    private final DiagramContext context;
    private final Canvas canvas;
    private final Viewport viewport;
    private final PropertyChangeListener scrolled;
    private final ChartZoom zooming;
    private final ZoomListener zoomed = zoom -> redraw();
    private final Runnable drawOn = this::drawOn;
    private Image chart;
    private ThumbnailPainting painting;
    private boolean isOutdated = true;
    private Look drawnIn;
    private double scale = 1;

    Thumbnail(Composite parent, DiagramContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setToolTipText(TEXTS.get("thumbnail_toolTip"));
        SpokenName.give(canvas, () -> TEXTS.get("thumbnail_name"));
        viewport = context.viewer().canvas().getViewport();
        scrolled = event -> redraw();
        viewport.addPropertyChangeListener(scrolled);
        zooming = context.viewer().root().zooming();
        zooming.addZoomListener(zoomed);
        Listener all = this::handle;
        for (int type : EVENTS) {
            canvas.addListener(type, all);
        }
    }

    private void handle(Event event) {
        switch (event.type) {
            case SWT.Paint -> paint(event.gc);
            case SWT.Resize -> chartChanged();
            case SWT.MouseDown -> goTo(event);
            case SWT.MouseMove -> {
                if ((event.stateMask & SWT.BUTTON1) != 0) {
                    goTo(event);
                }
            }
            case SWT.Dispose -> dispose();
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    Canvas control() {
        return canvas;
    }

    /** Draws the chart anew when it is next seen. */
    void chartChanged() {
        isOutdated = true;
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void stopPainting() {
        if (painting != null) {
            painting.finish().dispose();
            painting = null;
        }
    }

    private void forget() {
        if (chart != null) {
            chart.dispose();
            chart = null;
        }
    }

    private void dispose() {
        viewport.removePropertyChangeListener(scrolled);
        zooming.removeZoomListener(zoomed);
        canvas.getDisplay().timerExec(-1, drawOn);
        stopPainting();
        forget();
    }

    private void paint(GC gc) {
        Point area = canvas.getSize();
        gc.setBackground(Look.current(LookColor.PAPER));
        gc.fillRectangle(0, 0, area.x, area.y);
        if (drawnIn != null && !drawnIn.equals(Look.of(canvas.getDisplay()))) {
            drawnIn = null;
            // On paper of another tone the former picture would be a bright or dark patch.
            forget();
            isOutdated = true;
        }
        if (isOutdated) {
            isOutdated = false;
            stopPainting();
            begin(area);
        }
        if (chart != null) {
            gc.drawImage(chart, 0, 0);
            gc.setForeground(Look.current(LookColor.ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(frame());
        }
        gc.setForeground(Look.current(LookColor.RULE));
        gc.setLineWidth(1);
        gc.drawLine(0, 0, area.x, 0);
    }

    /** First the chart itself is painted. */
    private void begin(Point area) {
        if (chart == null) {
            scale = ThumbnailPainting.scale(area, MARGIN, context.scene().scene());
            new WhenIdle(canvas.getDisplay()).execute(this::drawFirst);
        } else {
            canvas.getDisplay().timerExec(LONG_PAUSE_MILLIS, drawOn);
        }
    }

    private void drawFirst() {
        if (!canvas.isDisposed() && painting == null && chart == null) {
            drawOn();
        }
    }

    /** Until the new picture is complete, the former one is shown. */
    private void drawOn() {
        if (painting == null) {
            drawnIn = Look.of(canvas.getDisplay());
            painting = new ThumbnailPainting(canvas.getDisplay(), canvas.getSize(), MARGIN, context.scene().scene(), context.viewer().brushes());
        }
        if (painting.advance()) {
            forget();
            scale = painting.scale();
            chart = painting.finish();
            painting = null;
            canvas.redraw();
        } else {
            canvas.getDisplay().timerExec(PAUSE_MILLIS, drawOn);
        }
    }

    private Rectangle frame() {
        var area = context.viewer().root().area();
        int x = MARGIN + (int) Math.round(area.x * scale);
        int y = MARGIN + (int) Math.round(area.y * scale);
        int right = MARGIN + (int) Math.round(area.right() * scale);
        int bottom = MARGIN + (int) Math.round(area.bottom() * scale);
        Rectangle frame = new Rectangle(x, y, right - x, bottom - y);
        Point size = canvas.getSize();
        return frame.intersection(new Rectangle(1, 1, size.x - 2, size.y - 2));
    }

    /** Brings the place below the mouse to the middle. */
    private void goTo(Event event) {
        context.viewer().root().zooming().centre(new org.eclipse.draw2d.geometry.Point((int) ((event.x - MARGIN) / scale), (int) ((event.y - MARGIN) / scale)));
    }
}
