/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IconPlatesTest {

    private static final RGB SELECTION = new RGB(53, 132, 228);

    private final Shell shell = new Shell();
    private final Image icon = new Image(shell.getDisplay(), 16, 16);
    private TreeItem line;

    @BeforeEach
    void build() {
        shell.setLayout(new FillLayout());
        Tree tree = new Tree(shell, SWT.NONE);
        new IconPlates().paintIn(tree);
        line = new TreeItem(tree, SWT.NONE);
        line.setImage(icon);
        shell.setSize(200, 100);
        shell.layout();
    }

    @AfterEach
    void close() {
        shell.dispose();
        icon.dispose();
    }

    /** The colour beside the icon, after its line has been painted. */
    private RGB besideIcon(int state) {
        Rectangle place = line.getImageBounds(0);
        Image canvas = new Image(shell.getDisplay(), 200, 100);
        GC gc = new GC(canvas);
        gc.setBackground(new Color(SELECTION));
        gc.fillRectangle(canvas.getBounds());
        Event painting = new Event();
        painting.item = line;
        painting.detail = state;
        painting.gc = gc;
        line.getParent().notifyListeners(SWT.PaintItem, painting);
        gc.dispose();
        ImageData data = canvas.getImageData();
        canvas.dispose();
        return data.palette.getRGB(data.getPixel(place.x - 1, place.y + place.height / 2));
    }

    @Test
    void iconOfASelectedLine_standsOnPaper() {
        assertEquals(Look.current(LookColor.PAPER).getRGB(), besideIcon(SWT.SELECTED | SWT.FOREGROUND));
    }

    @Test
    void clearIconThatKeepsAPlace_hasNoPlate() {
        ImageData nothing = new ImageData(16, 16, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        nothing.alpha = 0;
        Image clear = new Image(shell.getDisplay(), nothing);
        line.setImage(clear);
        assertEquals(SELECTION, besideIcon(SWT.SELECTED | SWT.FOREGROUND));
        clear.dispose();
    }

    @Test
    void iconOfAnotherLine_isLeftAlone() {
        assertEquals(SELECTION, besideIcon(SWT.FOREGROUND));
    }
}
