/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

/**
 * A small picture on a view.
 *
 * @param name the decoration's name in the specification
 * @param image path of the picture
 * @param position where on the view, Sirius's name: {@code SOUTH_WEST}
 * @param tooltip text for the mouse, empty if there is none
 */
public record Decoration(String name, String image, String position, String tooltip) {
}
