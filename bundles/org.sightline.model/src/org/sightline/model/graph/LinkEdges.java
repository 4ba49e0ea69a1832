/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the edges from throwing link events to the catching ones of the same name in the same scope. */
final class LinkEdges {

    private record Link(int scope, String name) {
    }

    private LinkEdges() {
    }

    static void add(ProcessOutline outline, EdgeList edges) {
        Map<Link, List<Integer>> catching = new HashMap<>();
        for (int v = 0; v < outline.vertices.size(); v++) {
            if (outline.traits.get(v) == NodeTrait.LINK_CATCH) {
                catching.computeIfAbsent(link(outline, v), link -> new ArrayList<>()).add(v);
            }
        }
        if (catching.isEmpty()) {
            return;
        }
        for (int v = 0; v < outline.vertices.size(); v++) {
            if (outline.traits.get(v) == NodeTrait.LINK_THROW) {
                for (int target : catching.getOrDefault(link(outline, v), List.of())) {
                    edges.add(v, target, EdgeKind.LINK, null);
                }
            }
        }
    }

    private static Link link(ProcessOutline outline, int vertex) {
        return new Link(outline.scopes.get(vertex), outline.vertices.get(vertex).getName());
    }
}
