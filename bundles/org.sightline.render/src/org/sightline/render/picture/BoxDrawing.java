/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import org.sightline.layout.Rectangle;

/**
 * A rectangle.
 *
 * @param bounds where it is
 * @param radius of its corners, 0 for sharp ones
 * @param ink its colours
 */
public record BoxDrawing(Rectangle bounds, double radius, Ink ink) implements Drawing {
}
