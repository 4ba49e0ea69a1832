/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import org.sightline.diagram.ui.connect.ConnectTool;
import org.sightline.diagram.ui.create.ApplyTool;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.viewpoint.tool.Tool;

/** Which tools of the notation stand on the palette, and how they are handled. */
public final class PaletteTools {

    private PaletteTools() {
    }

    static boolean isShown(Tool tool) {
        return switch (tool.kind()) {
            case CREATE_NODE, CREATE_CONTAINER, CREATE_EDGE, GENERIC -> true;
            default -> false;
        };
    }

    /**
     * @param context an open diagram
     * @param tool a tool of its palette
     * @param keep whether it stays in use after it has been applied
     * @return the tool, ready to be used on the diagram
     */
    public static PaletteTool tool(DiagramContext context, Tool tool, boolean keep) {
        return switch (tool.kind()) {
            case CREATE_EDGE -> new ConnectTool(context, tool, keep);
            default -> new ApplyTool(context, tool, keep);
        };
    }
}
