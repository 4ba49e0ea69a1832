/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/** What lies around a grid: decides where the grid starts and how large its groups are at least. */
interface Frame {

    /** @param rows extents of the sections as the content needs them; to be enlarged and arranged */
    void frameRows(Groups rows);

    /** @param columns extents of the phases as the content needs them; to be enlarged and arranged */
    void frameColumns(Groups columns);

    /**
     * @param width least width
     * @param height least height
     * @return a frame without heads, for what a container holds
     */
    static Frame plain(double width, double height) {
        return new Frame() {

            @Override
            public void frameRows(Groups rows) {
                rows.extend(0, height);
                rows.arrange(0);
            }

            @Override
            public void frameColumns(Groups columns) {
                columns.extend(0, width);
                columns.arrange(0);
            }
        };
    }
}
