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
import org.eclipse.swt.graphics.GC;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.tool.Tool;

/** The pictures of tools, drawn from those of the notation, sharp at any size. */
public final class ToolImages {

    private static final Color INK = new Color(0x2B, 0x33, 0x3C);

    private final SymbolLibrary symbols;
    private final BrushResources brushes;
    private final Map<String, List<Drawing>> drawings = new HashMap<>();

    /**
     * @param symbols the pictures of the notation
     * @param brushes what brushes draw with
     */
    public ToolImages(SymbolLibrary symbols, BrushResources brushes) {
        this.symbols = symbols;
        this.brushes = brushes;
    }

    /**
     * @param tool a tool
     * @param gc draws its picture, if the notation has one for it
     * @param x left edge, in pixels
     * @param y upper edge, in pixels
     * @param side of the square that it fills, in pixels
     */
    public void draw(Tool tool, GC gc, int x, int y, int side) {
        draw(tool.description().text("iconPath"), gc, x, y, side);
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
}
