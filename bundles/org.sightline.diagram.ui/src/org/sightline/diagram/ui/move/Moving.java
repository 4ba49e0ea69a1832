/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.TrackerSource;
import org.sightline.render.scene.ItemKind;

/** Moving steps by drag: within their row, to another row or phase, into a sub-process, onto a flow. */
public final class Moving implements Ability {

    @Override
    public void extend(ItemPart part, DiagramContext context) {
        ItemKind kind = part.item().kind();
        if (kind == ItemKind.NODE || kind == ItemKind.CONTAINER) {
            part.installEditPolicy(TrackerSource.ROLE, new MovePolicy(context));
        }
    }
}
