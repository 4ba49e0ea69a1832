/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;

/** An edit policy that says what happens when a part is dragged. */
public interface TrackerSource extends EditPolicy {

    /** The role of such policies. */
    String ROLE = "drag";

    /**
     * @param request where the button went down
     * @return handles the drag, and a click too; null if drags from there are not for this policy
     */
    DragTracker tracker(Request request);
}
