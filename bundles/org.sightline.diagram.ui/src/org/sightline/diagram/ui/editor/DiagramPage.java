/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * The places of an editor.
 *
 * <pre>
 * +--------------------+
 * | top                |
 * +------+-------------+
 * | side | canvas      |
 * +------+-------------+
 * </pre>
 *
 * A narrow one, such as half of a split editor, leaves the room of the side to the canvas.
 */
final class DiagramPage {

    private static final int LEAST_WIDTH = 460;

    private final Composite page;
    private final Composite top;
    private final Composite side;
    private final Composite canvas;

    /** @param parent where it is made */
    DiagramPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
        top = new Composite(page, SWT.NONE);
        top.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(top);
        side = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        canvas = new Composite(page, SWT.NONE);
        canvas.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        page.addListener(SWT.Resize, event -> showSide(page.getSize().x >= LEAST_WIDTH));
    }

    private void showSide(boolean isShown) {
        if (side.getVisible() != isShown) {
            side.setVisible(isShown);
            ((GridData) side.getLayoutData()).exclude = !isShown;
            page.layout();
        }
    }

    /** @return all of it */
    Composite control() {
        return page;
    }

    /** @return for one line above all else */
    Composite top() {
        return top;
    }

    /** @return beside the canvas, for the palette; it has no layout yet */
    Composite side() {
        return side;
    }

    /** @return filled by its one child */
    Composite canvas() {
        return canvas;
    }
}
