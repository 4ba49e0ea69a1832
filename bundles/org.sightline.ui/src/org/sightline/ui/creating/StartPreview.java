/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.validation.DisplayExecutor;
import org.sightline.ui.voice.SpokenName;

/** Shows the chart of what a new process would begin with. Charts are drawn beside, one after the other, and kept. */
final class StartPreview {

    private static final MessageBundle TEXTS = MessageBundle.of(StartPreview.class);

    /** Data of the control: whether it shows a chart by now. */
    static final String DRAWN = "drawn";

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 8;

    private final Canvas canvas;
    private final Display display;
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("Preview").unstarted(task));
    private final Map<ProcessStart, Image> pictures = new HashMap<>();
    private ChartPicture drawing;
    private ProcessStart shown;

    StartPreview(Composite parent) {
        canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        display = canvas.getDisplay();
        canvas.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> dispose());
        SpokenName.give(canvas, () -> shown == null ? "" : TEXTS.get("preview_name", shown.title()));
    }

    Canvas control() {
        return canvas;
    }

    /** @param start what to show the chart of */
    void show(ProcessStart start) {
        shown = start;
        canvas.setData(DRAWN, pictures.containsKey(start));
        canvas.redraw();
        if (!pictures.containsKey(start)) {
            background.execute(() -> draw(start));
        }
    }

    private void draw(ProcessStart start) {
        if (drawing == null) {
            drawing = new ChartPicture();
        }
        ImageData data = drawing.draw(start.sample(), WIDTH, HEIGHT);
        new DisplayExecutor(display).execute(() -> keep(start, data));
    }

    private void keep(ProcessStart start, ImageData data) {
        if (!canvas.isDisposed()) {
            Image former = pictures.put(start, new Image(display, data));
            if (former != null) {
                former.dispose();
            }
            canvas.setData(DRAWN, pictures.containsKey(shown));
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Image picture = pictures.get(shown);
        if (picture == null) {
            String text = TEXTS.get("preview_drawing");
            Point size = gc.textExtent(text);
            gc.setForeground(display.getSystemColor(SWT.COLOR_DARK_GRAY));
            gc.drawText(text, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
            return;
        }
        Rectangle full = picture.getBounds();
        double scale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / full.width, (area.height - 2.0 * MARGIN) / full.height));
        int width = Math.max(1, (int) (full.width * scale));
        int height = Math.max(1, (int) (full.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, full.width, full.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private void dispose() {
        background.shutdownNow();
        pictures.values().forEach(Image::dispose);
        pictures.clear();
    }
}
