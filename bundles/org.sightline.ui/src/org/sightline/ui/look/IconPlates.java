/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Puts the icons of selected lines on a plate of paper, in all lists and trees: the desktop paints selected lines in a strong colour, often the
 * blue of the icons themselves.
 */
public final class IconPlates {

    private static final int RIM = 1;
    private static final int ARC = 5;

    private final Listener painting = this::paint;

    /**
     * Does so in every list and tree that is made from now on.
     *
     * @param display the display of the workbench
     */
    public void applyTo(Display display) {
        display.addListener(SWT.Skin, event -> paintIn(event.widget));
    }

    /** A widget is told to be dressed when it is made, and again with each change of the theme. */
    void paintIn(Widget widget) {
        boolean isList = widget instanceof Table || widget instanceof Tree;
        if (isList && !Arrays.asList(widget.getListeners(SWT.PaintItem)).contains(painting)) {
            widget.addListener(SWT.PaintItem, painting);
        }
    }

    private void paint(Event event) {
        Image icon = (event.detail & SWT.SELECTED) == 0 ? null : icon(event);
        if (icon != null && !isClear(icon)) {
            Rectangle place = place(event);
            Rectangle size = icon.getBounds();
            int y = place.y + (place.height - size.height) / 2;
            GC gc = event.gc;
            gc.setAntialias(SWT.ON);
            gc.setBackground(Look.current(LookColor.PAPER));
            gc.fillRoundRectangle(place.x - RIM, y - RIM, size.width + 2 * RIM, size.height + 2 * RIM, ARC, ARC);
            gc.drawImage(icon, place.x, y);
        }
    }

    private static Image icon(Event event) {
        return event.item instanceof TreeItem item ? item.getImage(event.index) : ((TableItem) event.item).getImage(event.index);
    }

    /** Whether it only keeps the place of an icon. */
    private static boolean isClear(Image icon) {
        ImageData data = icon.getImageData();
        return data.alpha == 0 || data.alphaData != null && IntStream.range(0, data.alphaData.length).allMatch(i -> data.alphaData[i] == 0);
    }

    /** Where the icon is; on some desktops as high as the line. */
    private static Rectangle place(Event event) {
        return event.item instanceof TreeItem item ? item.getImageBounds(event.index) : ((TableItem) event.item).getImageBounds(event.index);
    }
}
