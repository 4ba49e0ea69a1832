/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

/**
 * What a mapping means for layout and legend. Expressions are as in the specification, asked of a box's element; empty where none is given.
 *
 * @param kind what it is
 * @param detail which band or line, or the colour of a swatch; empty for the others
 * @param column gives the element of the column in which a node stands
 * @param below gives the element of the band below which a line runs
 * @param value gives the height of a point of a curve, -2 to 2
 * @param legend how the legend explains it; empty: not at all
 * @param layer the legend explains it only while this layer is on; empty: always
 */
public record Role(RoleKind kind, String detail, String column, String below, String value, String legend, String layer) {

    /**
     * @param kind what it is
     * @return that role and nothing more
     */
    public static Role of(RoleKind kind) {
        return new Role(kind, "", "", "", "", "", "");
    }
}
