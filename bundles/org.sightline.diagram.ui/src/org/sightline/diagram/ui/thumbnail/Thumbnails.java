/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.thumbnail;

import org.eclipse.jface.layout.GridDataFactory;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.live.SceneListener;

/** The whole diagram in small below the palette, with a frame around what is in sight. */
public final class Thumbnails implements Ability {

    private static final int HEIGHT = 130;

    private DiagramContext context;
    private Thumbnail thumbnail;
    private final SceneListener changed = change -> thumbnail.chartChanged();

    @Override
    public void shown(DiagramContext opened) {
        context = opened;
        thumbnail = new Thumbnail(opened.side(), opened);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, HEIGHT).applyTo(thumbnail.control());
        opened.scene().addListener(changed);
    }

    @Override
    public void stop() {
        context.scene().removeListener(changed);
    }
}
