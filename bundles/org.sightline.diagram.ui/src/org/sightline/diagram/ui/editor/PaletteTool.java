/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.eclipse.gef.Tool;

/** A tool of GEF that applies a tool of the notation. */
public interface PaletteTool extends Tool {

    /** @return the tool of the notation */
    org.sightline.viewpoint.tool.Tool notationTool();
}
