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

/** Which elements one candidate of an edge mapping joins, and the edges that come of it. */
final class EdgeUnit implements Computation {

    private final EdgeGroup group;
    private final EObject element;
    private final View source;
    private List<EObject> sources = List.of();
    private List<EObject> targets = List.of();
    private List<Edge> edges = List.of();

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

    /** @return the elements at which edges start; unused for a relation */
    List<EObject> sources() {
        return sources;
    }

    List<EObject> targets() {
        return targets;
    }

    void joins(List<EObject> from, List<EObject> to) {
        sources = from;
        targets = to;
    }

    List<Edge> edges() {
        return edges;
    }

    void edges(List<Edge> all) {
        edges = all;
    }
}
