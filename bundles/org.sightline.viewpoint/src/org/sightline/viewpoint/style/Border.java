/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/**
 * The border of a shape.
 *
 * @param size width in pixels; 0 and less: none
 * @param color its colour
 * @param line how it is drawn
 */
public record Border(int size, Color color, LineStyle line) {
}
