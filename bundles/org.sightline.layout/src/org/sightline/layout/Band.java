/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * A row over the full width. Bands nest; those without children hold the steps, and a band with both steps and
 * children gets a strip of its own above its children.
 *
 * @param id unique among all ids of the input
 * @param parent id of the band around it, or null
 * @param role whom it stands for
 * @param head room that its name needs at its left end, as drawn (a turned name: turned extent)
 * @param least least height, such as one set by a person; 0 if none
 */
public record Band(String id, String parent, BandRole role, Size head, double least) {

    /**
     * @throws NullPointerException if id, role or head is missing
     * @throws IllegalArgumentException if the least height is negative, infinite or no number
     */
    public Band {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(head, "head");
        LeastExtent.check(id, least);
    }

    /**
     * A band as high as what it holds.
     *
     * @param id unique among all ids of the input
     * @param parent id of the band around it, or null
     * @param role whom it stands for
     * @param head room that its name needs at its left end
     */
    public Band(String id, String parent, BandRole role, Size head) {
        this(id, parent, role, head, 0);
    }

    /**
     * @param id unique id
     * @param role whom it stands for
     * @param head room for its name
     * @return a band that stands in no other
     */
    public static Band of(String id, BandRole role, Size head) {
        return new Band(id, null, role, head);
    }

    /**
     * @param height a height in points, such as one set by a person
     * @return a copy at least so high
     */
    public Band atLeast(double height) {
        return new Band(id, parent, role, head, height);
    }
}
