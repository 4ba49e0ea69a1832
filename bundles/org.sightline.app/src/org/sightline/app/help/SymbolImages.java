/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.HashMap;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sightline.design.NotationFiles;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.layout.Rectangle;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.ui.files.StateFolder;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.viewpoint.style.Color;

/** The symbols of the notation as images, drawn by what draws the charts. To be disposed of. */
final class SymbolImages {

    /** A line of the help is no higher, and does not grow with its symbol. */
    private static final int SIDE = 24;
    private static final Color INK = new Color(31, 41, 51);
    private static final String FOLDER = "/org.sightline.design/images/";

    private final Display display;
    private final BrushResources brushes;
    private final SymbolLibrary symbols;
    private final Map<String, Image> images = new HashMap<>();
    private Look look;

    SymbolImages(Display display) {
        this.display = display;
        FontFamily family = new FontFamily(StateFolder.derived());
        brushes = new BrushResources(display, family);
        symbols = new SymbolLibrary(NotationFiles::openImage, new TextMeasure(family));
    }

    /**
     * @param name of a symbol, without folder and ending
     * @return its picture in the colours of the workbench; empty if there is no such symbol
     */
    Optional<Image> image(String name) {
        Look now = Look.of(display);
        if (!now.equals(look)) {
            forget();
            look = now;
        }
        return symbols.symbol(FOLDER + name + ".svg").map(symbol -> images.computeIfAbsent(name, key -> {
            double scale = SIDE / Math.max(symbol.width(), symbol.height());
            double width = symbol.width() * scale;
            double height = symbol.height() * scale;
            Rectangle bounds = new Rectangle((SIDE - width) / 2, (SIDE - height) / 2, width, height);
            return new Image(display, (GC gc, int x, int y) -> {
                gc.setBackground(now.color(LookColor.GROUND));
                gc.fillRectangle(0, 0, SIDE, SIDE);
                try (SwtBrush brush = new SwtBrush(gc, new DeviceSpace(1, 0, 0), brushes)) {
                    symbol.drawn(bounds, INK).forEach(drawing -> brush.draw(drawing, Detail.FULL));
                }
            }, SIDE, SIDE);
        }));
    }

    private void forget() {
        List<Image> old = new ArrayList<>(images.values());
        images.clear();
        old.forEach(Image::dispose);
    }

    void dispose() {
        forget();
    }
}
