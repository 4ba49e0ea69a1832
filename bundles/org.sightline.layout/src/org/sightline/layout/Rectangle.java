/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/**
 * An upright box in points.
 *
 * @param x left edge
 * @param y upper edge
 * @param width extent to the right
 * @param height extent downwards
 */
public record Rectangle(double x, double y, double width, double height) {

    /** @return the right edge */
    public double right() {
        return x + width;
    }

    /** @return the lower edge */
    public double bottom() {
        return y + height;
    }

    /** @return the middle from left to right */
    public double centreX() {
        return x + width / 2;
    }

    /** @return the middle from top to bottom */
    public double centreY() {
        return y + height / 2;
    }

    /**
     * @param other another box
     * @return whether the two share more than an edge
     */
    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * @param other another box
     * @param tolerance by how much it may stick out, in points
     * @return whether the other lies within this one
     */
    public boolean contains(Rectangle other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance
            && other.right() <= right() + tolerance && other.bottom() <= bottom() + tolerance;
    }

    /**
     * @param dx to the right
     * @param dy downwards
     * @return this box moved
     */
    public Rectangle moved(double dx, double dy) {
        return new Rectangle(x + dx, y + dy, width, height);
    }
}
