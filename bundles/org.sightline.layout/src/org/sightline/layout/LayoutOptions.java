/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/**
 * Distances in points. {@link #defaults()} suits texts of 9 to 11 points.
 *
 * @param columnGap least room between the widest nodes of two neighbouring columns; default 28
 * @param rowGap least room between two rows of one band; default 20
 * @param bandPadding least room between a band's border and its nodes; default 14
 * @param trackGap between parallel edges; default 9
 * @param portGap between the ends of two edges at a node's side; default 10
 * @param containerPadding between a container's border and what it holds; default 14
 * @param containerTitle room for a container's name above what it holds; default 18
 * @param labelGap between an edge or node and its text; default 3
 */
public record LayoutOptions(double columnGap, double rowGap, double bandPadding, double trackGap, double portGap, double containerPadding,
        double containerTitle, double labelGap) {

    /** @throws IllegalArgumentException if a distance is not above 0 */
    public LayoutOptions {
        for (double distance : new double[] {columnGap, rowGap, bandPadding, trackGap, portGap, containerPadding, containerTitle, labelGap}) {
            if (!(distance > 0 && distance < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(LayoutTexts.get("options_noDistance", distance));
            }
        }
    }

    /** @return the distances named above */
    public static LayoutOptions defaults() {
        return new LayoutOptions(28, 20, 14, 9, 10, 14, 18, 3);
    }
}
