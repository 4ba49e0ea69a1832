/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;

/**
 * An edit policy that does something when it is asked to, such as to open an editor for a name: GEF's requests "direct edit" and "open" (a
 * double click).
 */
public interface Performer extends EditPolicy {

    /** The role of those that follow a double click into an element; they are asked before its name is edited. */
    String OPEN_ROLE = "open";

    /** The role of those that tell why a tool of the palette was refused. */
    String REFUSED_ROLE = "refused";

    /**
     * @param request what is asked for
     * @return whether it was done
     */
    boolean perform(Request request);
}
