/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import org.eclipse.gef.requests.LocationRequest;
import org.sightline.viewpoint.tool.Tool;

/** Asks a part whether and how a tool of the notation is applied to it. */
public final class ApplyRequest extends LocationRequest {

    /** The type of all such requests. */
    public static final String TYPE = "apply tool";

    private final Tool tool;

    /** @param tool a tool that makes an element or changes one */
    public ApplyRequest(Tool tool) {
        super(TYPE);
        this.tool = tool;
    }

    /** @return the tool */
    public Tool tool() {
        return tool;
    }
}
