/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * A rectangle of a block, seen along the axis in which blocks are pushed together.
 *
 * @param block the block that it moves with
 * @param kind how much room it wants
 * @param link the edge whose segment it is, or null
 * @param low where it begins along the axis
 * @param high where it ends along the axis
 * @param crossLow where it begins across the axis
 * @param crossHigh where it ends across the axis
 */
record Obstacle(int block, Kind kind, Link link, double low, double high, double crossLow, double crossHigh) {

    /** What a rectangle stands for. */
    enum Kind {
        /** The border of a phase or section. */
        WALL,
        /** A node. */
        STATION,
        /** A segment of an edge. */
        SEGMENT,
        /** A text beside a node or an edge. */
        TEXT
    }
}
