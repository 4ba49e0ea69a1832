/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

/**
 * What a person has set for one view of a diagram: where it stands, how large it is, or how it runs. All measures are in the units of
 * the layout, in which 96 make an inch, and finite. Immutable.
 */
public sealed interface Place permits NodePosition, LaneHeight, ColumnWidth, EdgeBends {

    /** @return how wide the view is to be at least; 0 if nothing is set */
    default double leastWidth() {
        return 0;
    }

    /** @return how high the view is to be at least; 0 if nothing is set */
    default double leastHeight() {
        return 0;
    }
}
