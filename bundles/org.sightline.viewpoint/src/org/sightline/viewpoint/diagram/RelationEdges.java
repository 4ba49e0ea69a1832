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

/** Edges that stand for relations of the elements of their source views, in the order of these views. */
final class RelationEdges extends EdgeGroup {

    private final Map<View, EdgeUnit> units = new IdentityHashMap<>();

    RelationEdges(EdgeMapping mapping) {
        super(mapping);
    }

    private List<EdgeUnit> order = List.of();

    /** Takes over the views at which edges may start, in order. */
    void order(List<View> sources) {
        List<EdgeUnit> result = new ArrayList<>(sources.size());
        sources.forEach(each -> result.add(units.get(each)));
        order = result;
    }

    EdgeUnit add(View source) {
        EdgeUnit unit = new EdgeUnit(this, source.element(), source);
        units.put(source, unit);
        return unit;
    }

    /** @return the unit of a source view that is no longer there; null if it was none */
    EdgeUnit remove(View source) {
        return units.remove(source);
    }

    @Override
    List<EdgeUnit> units() {
        return order;
    }
}
