/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/**
 * How a node, bordered node, container, list or list item looks.
 *
 * @param shape its figure
 * @param border its border
 * @param label its label
 */
public record BoxStyle(Shape shape, Border border, LabelStyle label) {
}
