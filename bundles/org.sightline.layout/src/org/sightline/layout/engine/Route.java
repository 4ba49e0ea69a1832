/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * The way of a link over the lattice: the lines it runs along, by turns horizontal and vertical. It starts at the source, turns where two
 * lines of the list cross and ends at the target.
 *
 * @param horizontal whether the first line is horizontal
 * @param lines numbers of the lines
 */
record Route(boolean horizontal, int... lines) {

    boolean horizontal(int k) {
        return horizontal == (k % 2 == 0);
    }

    int bends() {
        return lines.length - 1;
    }
}
