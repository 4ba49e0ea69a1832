/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.connect;

import java.util.List;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;

/** Handles at the ends of a selected edge, to be dragged to other items. */
final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected List<?> createSelectionHandles() {
        ConnectionEditPart edge = (ConnectionEditPart) getHost();
        return List.of(new ConnectionStartHandle(edge), new ConnectionEndHandle(edge));
    }

    /** The focus is shown with the selection. */
    @Override
    protected void showFocus() {
    }

    @Override
    protected void hideFocus() {
    }
}
