/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import org.sightline.viewpoint.tool.Tool;

/**
 * What a person can click on the palette: the title of a section, the tool that selects, or a tool of the notation.
 *
 * @param text what it says
 * @param tip text for the mouse
 * @param tool the notation's tool; null for a title and for selecting
 * @param isTitle whether it is a title
 */
record PaletteRow(String text, String tip, Tool tool, boolean isTitle) {

    static PaletteRow title(String section) {
        return new PaletteRow(section, "", null, true);
    }
}
