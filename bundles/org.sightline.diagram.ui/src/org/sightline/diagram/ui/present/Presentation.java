/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.present;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.layout.FillLayout;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.layout.Rectangle;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/**
 * A window over the whole screen that shows the chart first whole, then phase by phase, each as large as fits. Right, Space and a click go on, Left
 * goes back, Home shows the whole, Esc ends.
 */
final class Presentation {

    private static final MessageBundle TEXTS = MessageBundle.of(Presentation.class);
    private static final int MARGIN = 32;
    private static final double LARGEST = 3;
    /** Half a line at the edge of a phase belongs to it. */
    private static final int LINE = 2;

    private final DiagramContext context;
    private final Shell shell;
    private final Canvas canvas;
    private final List<Rectangle> stops;
    private int at;

    Presentation(DiagramContext context) {
        this.context = context;
        stops = stops(context.scene().scene());
        shell = new Shell(context.editor().getSite().getShell(), SWT.NO_TRIM);
        shell.setText(TEXTS.get("presentation_title", context.diagram().name()));
        shell.setLayout(new FillLayout());
        canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
        SpokenName.give(canvas, () -> TEXTS.get("presentation_name"));
        canvas.setBackground(Look.current(LookColor.PAPER));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::press);
        canvas.addListener(SWT.MouseDown, event -> go(event.button == 1 ? 1 : -1));
    }

    /** The whole, then each phase over all rows, beside their names; a chart without phases is shown whole only. */
    private static List<Rectangle> stops(Scene scene) {
        List<Rectangle> stops = new ArrayList<>();
        stops.add(new Rectangle(0, 0, scene.size().width(), scene.size().height()));
        for (SceneItem each : scene.items().values()) {
            if (each.kind() == ItemKind.COLUMN) {
                Rectangle column = each.bounds();
                stops.add(new Rectangle(column.x(), 0, column.width(), scene.size().height()));
            }
        }
        return stops;
    }

    void open() {
        shell.setBounds(context.editor().getSite().getShell().getMonitor().getBounds());
        shell.setFullScreen(true);
        shell.open();
        canvas.setFocus();
    }

    private void press(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> shell.close();
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, ' ', SWT.CR -> go(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP, SWT.BS -> go(-1);
            case SWT.HOME -> go(-at);
            case SWT.END -> go(stops.size() - 1 - at);
            default -> {
            }
        }
    }

    private void go(int by) {
        int next = Math.max(0, Math.min(stops.size() - 1, at + by));
        if (next != at) {
            at = next;
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle stop = stops.get(at);
        Point room = canvas.getSize();
        double names = at == 0 ? 0 : context.scene().scene().heads().left();
        double width = names + stop.width();
        double zoom = Math.min((room.x - 2.0 * MARGIN) / Math.max(1, width), (room.y - 2.0 * MARGIN) / Math.max(1, stop.height()));
        zoom = Math.max(0.01, Math.min(LARGEST, zoom));
        double left = (room.x - width * zoom) / 2;
        double top = (room.y - stop.height() * zoom) / 2;
        paint(gc, new Rectangle(0, 0, names, stop.height()), left, top, zoom);
        paint(gc, stop, left + names * zoom, top, zoom);
    }

    /** Paints a part of the chart, and nothing of what is beside it. */
    private void paint(GC gc, Rectangle part, double left, double top, double zoom) {
        gc.setClipping((int) Math.floor(left) - LINE, (int) Math.floor(top) - LINE, (int) Math.ceil(part.width() * zoom) + 2 * LINE,
                (int) Math.ceil(part.height() * zoom) + 2 * LINE);
        DeviceSpace space = new DeviceSpace(zoom, left - part.x() * zoom, top - part.y() * zoom);
        try (SwtBrush brush = new SwtBrush(gc, space, context.viewer().brushes())) {
            for (SceneItem each : context.scene().scene().items().values()) {
                brush.draw(each.drawing(), Detail.FULL);
            }
        }
    }
}
