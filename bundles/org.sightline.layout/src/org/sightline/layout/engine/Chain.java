/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

/** Stations of one section that follow each other and share a row. */
final class Chain {

    final List<Station> stations = new ArrayList<>();
    final int section;
    final int index;
    /** First and last layer that it keeps free for itself. */
    int low;
    int high;
    int row;
    boolean placed;

    Chain(int index, int section) {
        this.index = index;
        this.section = section;
    }

    int length() {
        return stations.getLast().layer - stations.getFirst().layer;
    }
}
