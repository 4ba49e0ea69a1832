/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.arrange;

import java.util.Locale;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** Which edges or middles of boxes are to be in line. */
enum Alignment {
    LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM;

    String id() {
        return "align" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * @param box a box
     * @param leader the box that stays
     * @return where the upper left corner of the first one goes
     */
    Point corner(Rectangle box, Rectangle leader) {
        return switch (this) {
            case LEFT -> new Point(leader.x(), box.y());
            case CENTER -> new Point(leader.x() + (leader.width() - box.width()) / 2, box.y());
            case RIGHT -> new Point(leader.right() - box.width(), box.y());
            case TOP -> new Point(box.x(), leader.y());
            case MIDDLE -> new Point(box.x(), leader.y() + (leader.height() - box.height()) / 2);
            case BOTTOM -> new Point(box.x(), leader.bottom() - box.height());
        };
    }
}
