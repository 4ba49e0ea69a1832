/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import org.sightline.layout.Rectangle;

/**
 * A look from a box in one of four directions.
 *
 * @param from the box
 * @param dx 1 to the right, -1 to the left, else 0
 * @param dy 1 downwards, -1 upwards, else 0
 */
record Towards(Rectangle from, int dx, int dy) {

    /** How much more it counts to stand aside than to stand further away. */
    private static final double ASIDE = 2;

    /** @return whether a box stands in that direction, rather than aside */
    boolean leadsTo(Rectangle box) {
        return ahead(box) > 0 && ahead(box) * ASIDE >= aside(box);
    }

    /** @return how far away a box seems, from middle to middle */
    double distance(Rectangle box) {
        return ahead(box) + ASIDE * aside(box);
    }

    private double ahead(Rectangle box) {
        return dx * (box.centreX() - from.centreX()) + dy * (box.centreY() - from.centreY());
    }

    private double aside(Rectangle box) {
        return Math.abs(dy * (box.centreX() - from.centreX())) + Math.abs(dx * (box.centreY() - from.centreY()));
    }
}
