/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.LayoutOptions;

/** Gives the axes of a grid their coordinates: what lies around the grid decides where it starts and how large its groups are at least. */
interface Frame {

    void placeRows(Axis rows);

    void placeLayers(Axis layers);

    /**
     * @param options distances
     * @param width least width
     * @param height least height
     * @return a frame without heads, for what a container holds
     */
    static Frame plain(LayoutOptions options, double width, double height) {
        return new Frame() {

            @Override
            public void placeRows(Axis rows) {
                rows.groupLeast[0] = height;
                rows.place(0, options.rowGap(), options.containerPadding());
            }

            @Override
            public void placeLayers(Axis layers) {
                layers.groupLeast[0] = width;
                layers.place(0, options.columnGap(), options.containerPadding());
            }
        };
    }
}
