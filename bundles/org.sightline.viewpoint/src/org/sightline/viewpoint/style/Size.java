/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/**
 * Width and height in units of 10 pixels.
 *
 * @param width {@link #AUTO} if it is not given
 * @param height {@link #AUTO} if it is not given
 */
public record Size(int width, int height) {

    /** A size that follows from the contents. */
    public static final int AUTO = -1;
    /** Neither width nor height is given. */
    public static final Size AUTOMATIC = new Size(AUTO, AUTO);

    /**
     * @param width a computed number; less than 0: not given
     * @param height likewise
     * @return that size
     */
    static Size computed(int width, int height) {
        return new Size(Math.max(width, AUTO), Math.max(height, AUTO));
    }
}
