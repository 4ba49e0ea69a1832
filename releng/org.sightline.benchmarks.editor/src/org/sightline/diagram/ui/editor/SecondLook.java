/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.sightline.diagram.ui.canvas.ChartViewer;
import org.sightline.diagram.ui.live.LiveScene;

/** A second look at an open diagram, in a window of its own, with all that can be done there: what an editor shows once the geometry is there. */
public final class SecondLook implements AutoCloseable {

    private final DiagramContext first;
    private final LiveScene scene;
    private final Shell shell;
    private DiagramContext second;

    /**
     * @param first an open diagram
     * @param scene another scene of it, laid out
     * @param shell an open window
     */
    public SecondLook(DiagramContext first, LiveScene scene, Shell shell) {
        this.first = first;
        this.scene = scene;
        this.shell = shell;
    }

    /** @return the viewer that shows it, with a part and a figure for each item */
    public ChartViewer show() {
        DiagramPage page = new DiagramPage(shell);
        ChartViewer viewer = new ChartViewer(page.canvas(), first.charts().measure().family());
        second = new DiagramContext(first.editor(), first.document(), first.diagram(), scene, viewer, page);
        second.show();
        return viewer;
    }

    /** @return how large the canvas is */
    public Point size() {
        return second.viewer().canvas().getSize();
    }

    @Override
    public void close() {
        second.close();
    }
}
