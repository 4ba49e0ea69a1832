/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.TrackerSource;

/** Lets an item be dragged. */
final class MovePolicy extends AbstractEditPolicy implements TrackerSource {

    private final DiagramContext context;

    MovePolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    public DragTracker tracker(Request request) {
        return new MoveTracker(context, (ItemPart) getHost());
    }
}
