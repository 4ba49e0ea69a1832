/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.ui.look.TextWidth;

/** The palette beside the canvas. */
public final class Palettes implements Ability {

    private static final int WIDTH = 228;

    private DiagramContext context;
    private ToolPalette palette;
    private final SceneListener changed = change -> palette.refresh();

    @Override
    public void shown(DiagramContext opened) {
        context = opened;
        Composite side = opened.side();
        GridLayoutFactory.fillDefaults().applyTo(side);
        palette = new ToolPalette(side, opened);
        side.setData(ToolPalette.class.getName(), palette);
        GridDataFactory.fillDefaults().grab(true, true).hint(TextWidth.of(palette.control(), WIDTH), SWT.DEFAULT).applyTo(palette.control());
        opened.domain().addToolListener(palette::showActive);
        opened.scene().addListener(changed);
    }

    @Override
    public void stop() {
        context.scene().removeListener(changed);
    }
}
