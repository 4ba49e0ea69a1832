/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.List;
import java.util.Objects;

/**
 * A flow from a node to a node, which may be the same.
 *
 * @param id unique among all ids of the input
 * @param source id of a node
 * @param target id of a node
 * @param kind how it orders its ends
 * @param labels its texts
 */
public record Edge(String id, String source, String target, EdgeKind kind, List<EdgeLabel> labels) {

    /** @throws NullPointerException if something is missing */
    public Edge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(kind, "kind");
        labels = List.copyOf(labels);
    }

    /**
     * @param id unique id
     * @param kind how it orders its ends
     * @param source id of a node
     * @param target id of a node
     * @param labels its texts
     * @return the edge
     */
    public static Edge of(String id, EdgeKind kind, String source, String target, EdgeLabel... labels) {
        return new Edge(id, source, target, kind, List.of(labels));
    }
}
