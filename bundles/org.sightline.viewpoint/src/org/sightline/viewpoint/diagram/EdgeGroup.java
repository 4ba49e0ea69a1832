/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.refresh.Computation;

/** The edges of one mapping: one unit for each candidate element, or for each view at which a relation may start. */
final class EdgeGroup implements Computation {

    private final EdgeMapping mapping;
    private final Map<Object, EdgeUnit> units = new IdentityHashMap<>();
    private List<EdgeUnit> order = List.of();

    EdgeGroup(EdgeMapping mapping) {
        this.mapping = mapping;
    }

    EdgeMapping mapping() {
        return mapping;
    }

    /** @return the units by element or by source view */
    Map<Object, EdgeUnit> units() {
        return units;
    }

    /** @return the units in order */
    List<EdgeUnit> order() {
        return order;
    }

    void order(List<EdgeUnit> all) {
        order = all;
    }

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        order.forEach(each -> edges.addAll(each.edges()));
        return edges;
    }
}
