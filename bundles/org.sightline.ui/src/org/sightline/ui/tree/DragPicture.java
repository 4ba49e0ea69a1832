/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.FittingText;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/**
 * What the mouse takes along while lines of a tree are dragged: the icon and the text of the first one, and how many more there are. The
 * picture that the platform takes of the lines is cut off where the tree is narrow, and spoilt by the columns that scrolling has hidden.
 */
final class DragPicture extends DragSourceEffect {

    private static final MessageBundle TEXTS = MessageBundle.of(DragPicture.class);

    private static final int MOST_TEXT = 260;
    private static final int PAD = 6;
    private static final int GAP = 5;

    private final Tree tree;
    private Image picture;

    DragPicture(Tree tree) {
        super(tree);
        this.tree = tree;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        picture = of(tree.getSelection());
        event.image = picture;
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private Image of(TreeItem[] items) {
        TreeItem first = items[0];
        GC measuring = new GC(tree);
        Font font = tree.getFont();
        String name = FittingText.of(measuring, first.getText(), MOST_TEXT);
        String text = items.length == 1 ? name : TEXTS.get("modelTree_dragged", name, items.length - 1);
        Point extent = measuring.textExtent(text, SWT.DRAW_TRANSPARENT);
        measuring.dispose();
        Rectangle icon = first.getImage() == null ? new Rectangle(0, 0, 0, 0) : first.getImage().getBounds();
        int inset = icon.width == 0 ? PAD : PAD + icon.width + GAP;
        int width = inset + extent.x + PAD;
        int height = Math.max(icon.height, extent.y) + PAD;
        ImageGcDrawer drawer = (gc, w, h) -> {
            gc.setFont(font);
            gc.setBackground(Look.current(LookColor.RAISED));
            gc.fillRectangle(0, 0, width, height);
            gc.setForeground(Look.current(LookColor.ACCENT));
            gc.drawRectangle(0, 0, width - 1, height - 1);
            if (icon.width > 0) {
                gc.drawImage(first.getImage(), PAD, (height - icon.height) / 2);
            }
            gc.setForeground(Look.current(LookColor.TEXT));
            gc.drawText(text, inset, (height - extent.y) / 2, true);
        };
        return new Image(tree.getDisplay(), drawer, width, height);
    }
}
