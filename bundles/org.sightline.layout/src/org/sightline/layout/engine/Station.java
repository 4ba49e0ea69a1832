/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.Node;

/** A node that takes a cell of the grid, with what the steps of the pipeline find out about it. */
final class Station {

    final Node node;
    final int index;
    final int section;
    final List<Link> in = new ArrayList<>();
    final List<Link> out = new ArrayList<>();
    final List<Guest> guests = new ArrayList<>();
    /** Index of the column; -1 until known. */
    int phase;
    int layer;
    int row;
    double halfWidth;
    double halfHeight;
    /** How far node and texts reach up and down from the middle of the node. */
    double topReach;
    double bottomReach;
    /** How far it stands from the middle of its cell, so that its edges meet it. */
    double dx;
    double dy;
    /** Its middle, once coordinates are known. */
    double x;
    double y;

    Station(Node node, int index, int section, int phase) {
        this.node = node;
        this.index = index;
        this.section = section;
        this.phase = phase;
        halfWidth = node.size().width() / 2;
        halfHeight = node.size().height() / 2;
    }
}
