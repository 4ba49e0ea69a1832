/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/** How many edges at one side of a node go straight on and how many turn to either hand. */
final class SideStubs {

    private final int[] count = new int[3];

    void add(int turn) {
        count[turn + 1]++;
    }

    /** @return whether they fit between two places, the same number of places left and right of the middle */
    boolean fit(int limit) {
        return count[0] + count[1] + count[2] <= 2L * limit + 1;
    }

    /** @return the place next to the middle for edges that turn to that hand: the middle itself if nothing else wants it */
    int start(int turn) {
        return count[1] > 0 || count[0] > 0 && count[2] > 0 ? turn : 0;
    }
}
