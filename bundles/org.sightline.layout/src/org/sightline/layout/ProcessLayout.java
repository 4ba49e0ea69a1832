/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Set;

import org.sightline.layout.engine.LocalUpdate;
import org.sightline.layout.engine.NestedLayout;
import org.sightline.layout.engine.Yielding;

/**
 * Lays out a process, or any graph: bands over the full width, columns in order of time, edges at right angles through the channels
 * between them.
 *
 * <p>A pure function: the same input gives the same geometry on every machine. No edge runs over a node that it does not join, no two
 * edges share a piece of line, nothing overlaps. About linear in nodes and edges for graphs as processes are.
 */
public final class ProcessLayout {

    private ProcessLayout() {
    }

    /**
     * @param input what to lay out
     * @return where everything lies
     */
    public static Geometry of(LayoutInput input) {
        return new NestedLayout(input).run();
    }

    /**
     * Lays out a changed input so that as little as possible moves: a new step goes beside its neighbours, what a person moved goes where
     * it was put, what lies under it yields, all else stays or moves aside as a whole. Where too much changed (more than a few elements,
     * bands, columns, lines or options, or something within containers), the whole is laid out anew.
     *
     * <p>A pure function, too: the same three arguments give the same geometry. All rules that hold for {@link #of} hold for the result,
     * if they held before. O(nodes + edges) with a far smaller factor than {@link #of}.
     *
     * @param before the input so far
     * @param geometry what this class made of it, by either method
     * @param now the input from now on
     * @return where everything lies from now on
     */
    public static Geometry update(LayoutInput before, Geometry geometry, LayoutInput now) {
        Geometry updated = new LocalUpdate(before, geometry, now).run();
        return updated == null ? of(now) : updated;
    }

    /**
     * Keeps the edges of a geometry apart from some that a person led elsewhere: those that run along one of these get other ways and other
     * places for their texts, if there are any; texts that they run through, and their own texts where these lie on anything, get other places
     * beside their edges, if there are any. All else stays. A pure function, too. O(nodes + edges) for each edge that has to yield.
     *
     * @param input what was laid out
     * @param geometry where everything lies; the ways of the edges that stay may lead anywhere
     * @param staying ids of the edges that stay
     * @return where everything lies from now on; the same object if nothing is too close
     */
    public static Geometry yielding(LayoutInput input, Geometry geometry, Set<String> staying) {
        return new Yielding(input, geometry).to(staying);
    }
}
