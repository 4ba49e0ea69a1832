/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * A stretch of time over all bands (a phase of the process).
 *
 * @param id unique among all ids of the input
 * @param head room that its name needs at its upper end
 */
public record Column(String id, Size head) {

    /** @throws NullPointerException if something is missing */
    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(head, "head");
    }
}
