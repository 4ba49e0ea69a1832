/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * A named line over the full width below a band. Several lines may lie below the same band; they are drawn in the order given.
 *
 * @param id unique among all ids of the input
 * @param kind what it means
 * @param below id of the band above it; of a band with children: below its last child
 * @param name measured extent of its name
 */
public record SeparatingLine(String id, LineKind kind, String below, Size name) {

    /** @throws NullPointerException if something is missing */
    public SeparatingLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(name, "name");
    }
}
