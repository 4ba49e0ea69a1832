/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/**
 * A place in points; x grows to the right, y downwards.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {

    /**
     * @param dx to the right
     * @param dy downwards
     * @return this place moved
     */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
