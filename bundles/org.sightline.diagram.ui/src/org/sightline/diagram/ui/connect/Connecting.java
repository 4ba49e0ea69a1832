/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.connect;

import org.eclipse.gef.EditPolicy;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;

/** Drawing edges, and moving their ends to other items. */
public final class Connecting implements Ability {

    @Override
    public void extend(ItemPart part, DiagramContext context) {
        if (part.item().kind() == ItemKind.EDGE) {
            part.installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
        }
        if (part.view() != null) {
            part.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context));
        }
    }
}
