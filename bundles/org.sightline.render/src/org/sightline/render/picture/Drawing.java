/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

/** A piece of a picture. Pieces are immutable and drawn in order, later ones above earlier ones. */
public sealed interface Drawing permits Group, BoxDrawing, OvalDrawing, PathDrawing, TextDrawing, ImageDrawing {
}
