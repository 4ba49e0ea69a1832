/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a diagram is to be seen.
 *
 * @param shown names of layers to be switched on
 * @param hidden names of layers to be switched off
 * @param filters names of filters to be switched on
 * @param hiddenViews keys of single views that are not to be seen, see {@link org.sightline.render.diagram.ViewIds}
 */
public record Selection(List<String> shown, List<String> hidden, List<String> filters, Set<String> hiddenViews) {

    /** The layers that are on by default, and no filter. */
    public static final Selection DEFAULT = new Selection(List.of(), List.of(), List.of());

    /** Guards the lists against changes. */
    public Selection {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
        filters = List.copyOf(filters);
        hiddenViews = Set.copyOf(hiddenViews);
    }

    /**
     * @param shown names of layers to be switched on
     * @param hidden names of layers to be switched off
     * @param filters names of filters to be switched on
     */
    public Selection(List<String> shown, List<String> hidden, List<String> filters) {
        this(shown, hidden, filters, Set.of());
    }

    /**
     * @param further what is switched after this
     * @return both
     */
    public Selection and(Selection further) {
        List<String> on = both(shown, further.shown);
        on.removeAll(further.hidden);
        List<String> off = both(hidden, further.hidden);
        off.removeAll(further.shown);
        Set<String> views = new HashSet<>(hiddenViews);
        views.addAll(further.hiddenViews);
        return new Selection(on, off, both(filters, further.filters), views);
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /**
     * @param layers layers that a diagram has
     * @param knownFilters filters that it has
     * @return what of this selection concerns it
     */
    public Selection within(Collection<String> layers, Collection<String> knownFilters) {
        return new Selection(kept(shown, layers), kept(hidden, layers), kept(filters, knownFilters), hiddenViews);
    }

    private static List<String> kept(List<String> names, Collection<String> known) {
        return names.stream().filter(known::contains).toList();
    }
}
