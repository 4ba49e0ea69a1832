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

    /** The type of a request that tells a part that a tool was clicked on it which it does not take. */
    public static final String REFUSED = "refused tool";

    private final Tool tool;

    /** @param tool a tool that makes an element or changes one */
    public ApplyRequest(Tool tool) {
        super(TYPE);
        this.tool = tool;
    }

    /** @return the same, to be told of the refusal of this one */
    ApplyRequest refused() {
        ApplyRequest refused = new ApplyRequest(tool);
        refused.setType(REFUSED);
        refused.setLocation(getLocation().getCopy());
        return refused;
    }

    /** @return the tool */
    public Tool tool() {
        return tool;
    }
}
