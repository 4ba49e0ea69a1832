/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** The head of the welcome page: the product's mark and name and what it is for. */
final class Banner extends Canvas {

    private static final int HEIGHT = 118;
    private static final int MARK = 56;
    private static final int GAP = 20;
    private static final int TITLE = 22;

    private final String title;
    private final String tagline;
    private final Image mark;
    private final Font large;
    private final int left;

    Banner(Composite parent, String title, String tagline, int left) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.tagline = tagline;
        this.left = left;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        mark = resources.create(ImageDescriptor.createFromURL(Banner.class.getResource("/branding/sightline-256.png")));
        large = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(TITLE).setStyle(SWT.BOLD));
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 600 : widthHint, HEIGHT);
    }

    private void paint(GC gc) {
        Look look = Look.of(getDisplay());
        gc.setBackground(look.color(LookColor.BRAND));
        gc.fillRectangle(getClientArea());
        gc.setInterpolation(SWT.HIGH);
        gc.setAntialias(SWT.ON);
        Rectangle bounds = mark.getBounds();
        gc.drawImage(mark, 0, 0, bounds.width, bounds.height, left, (HEIGHT - MARK) / 2, MARK, MARK);
        gc.setForeground(look.color(LookColor.ON_BRAND));
        gc.setFont(large);
        int height = gc.getFontMetrics().getHeight();
        int x = left + MARK + GAP;
        int y = (HEIGHT - height - 24) / 2;
        gc.drawText(title, x, y, true);
        gc.setFont(JFaceResources.getDialogFont());
        gc.drawText(tagline, x, y + height + 4, true);
    }
}
