/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.TrackerSource;
import org.sightline.render.scene.ItemKind;

/** Putting lanes and phases into another order, with all that stands in them, and giving them another size: by drag of their heads. */
public final class Lanes implements Ability {

    @Override
    public void extend(ItemPart part, DiagramContext context) {
        boolean headed = part.item().kind() == ItemKind.BAND || part.item().kind() == ItemKind.COLUMN;
        if (headed && part.view() != null) {
            part.installEditPolicy(TrackerSource.ROLE, new HeadDragPolicy(context));
        }
    }
}
