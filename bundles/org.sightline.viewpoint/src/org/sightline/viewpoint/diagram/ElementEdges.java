/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.sightline.viewpoint.refresh.Matching;

/** Edges with elements of their own, in the order of these. */
final class ElementEdges extends EdgeGroup {

    private final Matching<EdgeUnit> units = new Matching<>();

    ElementEdges(EdgeMapping mapping) {
        super(mapping);
    }

    Matching<EdgeUnit> matching() {
        return units;
    }

    @Override
    List<EdgeUnit> units() {
        return units.values();
    }
}
