/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import java.util.List;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;

/** Asks the edit policies of a part in turn until one has done what is asked for. */
final class Performers {

    private static final List<String> ROLES = List.of(Performer.OPEN_ROLE, EditPolicy.DIRECT_EDIT_ROLE, Performer.REFUSED_ROLE);

    private Performers() {
    }

    static void perform(ItemPart part, Request request) {
        for (String each : ROLES) {
            if (part.getEditPolicy(each) instanceof Performer performer && performer.perform(request)) {
                return;
            }
        }
    }
}
