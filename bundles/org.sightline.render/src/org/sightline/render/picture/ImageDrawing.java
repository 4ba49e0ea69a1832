/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import org.sightline.layout.Rectangle;

/**
 * A picture made of pixels.
 *
 * @param bounds where it is; it is stretched to them
 * @param image the picture
 */
public record ImageDrawing(Rectangle bounds, Raster image) implements Drawing {
}
