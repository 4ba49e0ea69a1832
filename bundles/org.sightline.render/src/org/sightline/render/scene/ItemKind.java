/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

/** What an item of a scene is. Items are drawn kind by kind in the order of these constants, so that edges lie below nodes. */
public enum ItemKind {
    /** A row over the full width, with its head. */
    BAND,
    /** A stretch of time over all rows, with its head. */
    COLUMN,
    /** A named line below a row. */
    LINE,
    /** The scale behind the points of a curve; no view stands behind it. */
    SCALE,
    /** A box that holds nodes. */
    CONTAINER,
    /** A line between nodes, or from an edge to a node. */
    EDGE,
    /** A shape with its texts. */
    NODE,
    /** A small shape on the border of a node, placed by its host. */
    MARK
}
