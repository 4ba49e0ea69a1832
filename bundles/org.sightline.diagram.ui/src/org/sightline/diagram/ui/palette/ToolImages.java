/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.Tone;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.tool.Tool;

/** The pictures of tools, drawn from those of the notation, sharp at any size. Those of palettes are drawn once for all diagrams of a document. */
public final class ToolImages implements Companion {

    private static final Color INK = new Color(0x2B, 0x33, 0x3C);

    private final SymbolLibrary symbols;
    private final BrushResources brushes;
    private final Map<String, List<Drawing>> drawings = new HashMap<>();
    private final Map<Key, Image> images = new HashMap<>();

    /** What an image depends on. */
    private record Key(String path, int side, Tone tone) {
    }

    private ToolImages(DocumentCharts charts) {
        symbols = charts.charts().symbols();
        brushes = new BrushResources(Display.getCurrent(), charts.measure().family());
    }

    /**
     * @param document an open model
     * @return the pictures for all its diagrams, made at the first call
     */
    public static ToolImages of(ModelDocument document) {
        return document.companion(ToolImages.class, () -> new ToolImages(DocumentCharts.of(document)));
    }

    /**
     * @param tool a tool
     * @param gc draws its picture, if the notation has one for it
     * @param x left edge, in pixels
     * @param y upper edge, in pixels
     * @param side of the square that it fills, in pixels
     */
    public void draw(Tool tool, GC gc, int x, int y, int side) {
        String path = tool.description().text("iconPath");
        if (!path.isEmpty()) {
            gc.drawImage(images.computeIfAbsent(new Key(path, side, Look.of(Display.getCurrent()).tone()), this::drawn), x, y);
        }
    }

    private Image drawn(Key key) {
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                draw(key.path(), gc, 0, 0, key.side());
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(Display.getCurrent(), drawer, key.side(), key.side());
    }

    /**
     * @param path of a picture of the notation
     * @param gc draws it, if there is one
     * @param x left edge, in pixels
     * @param y upper edge, in pixels
     * @param side of the square that it fills, in pixels
     */
    public void draw(String path, GC gc, int x, int y, int side) {
        List<Drawing> picture = drawings.computeIfAbsent(path, this::read);
        try (SwtBrush brush = new SwtBrush(gc, new DeviceSpace(side / 16.0, x, y), brushes)) {
            picture.forEach(each -> brush.draw(each, Detail.FULL));
        }
    }

    private List<Drawing> read(String path) {
        return path.isEmpty() ? List.of() : symbols.symbol(path).map(each -> each.drawn(new Rectangle(0, 0, 16, 16), INK)).orElse(List.of());
    }

    @Override
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
