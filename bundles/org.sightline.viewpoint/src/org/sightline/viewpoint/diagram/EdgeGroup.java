/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.refresh.Computation;

/** The edges of one mapping, by candidate. */
abstract sealed class EdgeGroup extends Computation permits ElementEdges, RelationEdges {

    private final EdgeMapping mapping;

    EdgeGroup(EdgeMapping mapping) {
        this.mapping = mapping;
    }

    static EdgeGroup of(EdgeMapping mapping) {
        return mapping.isElementBased() ? new ElementEdges(mapping) : new RelationEdges(mapping);
    }

    EdgeMapping mapping() {
        return mapping;
    }

    /** @return the units in order */
    abstract List<EdgeUnit> units();

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        units().forEach(each -> edges.addAll(each.edges()));
        return edges;
    }
}
