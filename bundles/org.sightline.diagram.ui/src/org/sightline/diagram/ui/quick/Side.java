/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import org.sightline.layout.Rectangle;

/** A side of an item at which handles stand in a line. */
enum Side {
    RIGHT, BELOW, ABOVE, LEFT;

    /**
     * @param box an item
     * @param length of the line of handles
     * @param breadth of the line, with its distance from the item
     * @return what the line covers
     */
    Rectangle cover(Rectangle box, double length, double breadth) {
        double left = box.centreX() - length / 2;
        return switch (this) {
            case RIGHT -> new Rectangle(box.right(), Math.min(box.centreY() - length / 2, box.bottom() - length), breadth, length);
            case LEFT -> new Rectangle(box.x() - breadth, box.centreY() - length / 2, breadth, length);
            case ABOVE -> new Rectangle(left, box.y() - breadth, length, breadth);
            case BELOW -> new Rectangle(left, box.bottom(), length, breadth);
        };
    }
}
