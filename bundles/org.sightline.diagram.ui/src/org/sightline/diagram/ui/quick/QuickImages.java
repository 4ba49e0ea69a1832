/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.palette.ToolImages;

/** The pictures of handles and menus, from those of the notation. To be disposed of with the editor. */
final class QuickImages {

    /** Their width and height, in pixels of natural size. */
    static final int SIDE = 16;

    private static final String FOLDER = "/org.sightline.design/images/";

    private final ToolImages pictures;
    private final Map<String, Image> images = new HashMap<>();

    QuickImages(DiagramContext context) {
        pictures = ToolImages.of(context.document());
    }

    /**
     * @param name file name of a picture of the notation
     * @return it, on transparent ground
     */
    Image image(String name) {
        return images.computeIfAbsent(name, this::drawn);
    }

    private Image drawn(String name) {
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                pictures.draw(FOLDER + name, gc, 0, 0, SIDE);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(Display.getCurrent(), drawer, SIDE, SIDE);
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
