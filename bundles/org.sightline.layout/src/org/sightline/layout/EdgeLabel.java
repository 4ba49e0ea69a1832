/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * A text of an edge.
 *
 * @param id unique among all ids of the input
 * @param place where along the edge
 * @param size measured extent
 */
public record EdgeLabel(String id, LabelPlace place, Size size) {

    /** @throws NullPointerException if something is missing */
    public EdgeLabel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(size, "size");
    }
}
