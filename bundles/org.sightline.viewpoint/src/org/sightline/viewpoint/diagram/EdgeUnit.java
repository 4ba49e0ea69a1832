/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Few;

/** The edges of one candidate of an edge mapping: all that come from one element, or from one source view of a relation. */
final class EdgeUnit extends Computation {

    private final EdgeGroup group;
    private final EObject element;
    private final View source;
    private Object edges;

    /**
     * @param group the edges of the mapping
     * @param element the candidate: an element of its own, or that of the source view
     * @param source the source view of a relation; null for an edge with an element of its own
     */
    EdgeUnit(EdgeGroup group, EObject element, View source) {
        this.group = group;
        this.element = element;
        this.source = source;
    }

    EdgeGroup group() {
        return group;
    }

    EObject element() {
        return element;
    }

    View source() {
        return source;
    }

    List<Edge> edges() {
        return Few.list(edges);
    }

    /** Starts anew, and gives the edges so far. */
    List<Edge> clear() {
        List<Edge> before = edges();
        edges = null;
        return before;
    }

    void add(Edge edge) {
        edges = Few.with(edges, edge);
    }
}
