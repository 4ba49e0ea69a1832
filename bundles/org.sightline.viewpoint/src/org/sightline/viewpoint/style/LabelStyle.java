/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.Set;

/**
 * How a label looks.
 *
 * @param size font size in points, at least 1
 * @param formats font formats; none: plain
 * @param color text colour
 * @param icon whether an icon stands in front
 * @param iconPath the icon's file; empty: the icon of the element's class
 * @param alignment where the text stands in the shape; null for edges
 * @param position inside the shape or on its border; null for containers and edges
 * @param hidden whether the label is hidden until somebody asks for it
 */
public record LabelStyle(int size, Set<Format> formats, Color color, boolean icon, String iconPath, Alignment alignment, Position position,
        boolean hidden) {

    /** A font format. */
    public enum Format {
        /** Slanted. */
        ITALIC,
        /** Heavy. */
        BOLD,
        /** With a line below. */
        UNDERLINE,
        /** With a line across. */
        STRIKE_THROUGH
    }

    /** Where a text stands in a shape. */
    public enum Alignment {
        /** In the middle. */
        CENTER,
        /** At the left. */
        LEFT,
        /** At the right. */
        RIGHT
    }

    /** Where a label stands. */
    public enum Position {
        /** On or beside the border. */
        BORDER,
        /** Inside the node. */
        NODE
    }
}
