/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.sightline.diagram.ui.parts.Performer;

/** Follows a double click on a stretch to what it hides. */
final class StretchPolicy extends AbstractEditPolicy implements Performer {

    private final Runnable jump;

    StretchPolicy(Runnable jump) {
        this.jump = jump;
    }

    @Override
    public boolean perform(Request request) {
        boolean isOpening = RequestConstants.REQ_OPEN.equals(request.getType());
        if (isOpening) {
            jump.run();
        }
        return isOpening;
    }
}
