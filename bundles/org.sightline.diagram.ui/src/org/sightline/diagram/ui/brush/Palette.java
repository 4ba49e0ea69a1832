/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;

/** Colours of styles as colours of the display. They need not be disposed. */
public final class Palette {

    private final Map<org.sightline.viewpoint.style.Color, Color> colors = new HashMap<>();

    /**
     * @param color a colour of a style
     * @return the same on the display
     */
    public Color color(org.sightline.viewpoint.style.Color color) {
        return colors.computeIfAbsent(color, each -> new Color(each.red(), each.green(), each.blue()));
    }
}
