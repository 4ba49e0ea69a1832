/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/** How a person may resize a node. */
public enum ResizeKind {
    /** Not at all. */
    NONE,
    /** Both ways. */
    NSEW,
    /** Its height. */
    NORTH_SOUTH,
    /** Its width. */
    EAST_WEST
}
