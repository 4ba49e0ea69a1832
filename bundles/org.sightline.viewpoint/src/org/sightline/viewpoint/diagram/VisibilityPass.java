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
import java.util.function.Consumer;

/**
 * The last step of a refresh: which views are shown. A view is not shown if its layer is off, if a person or a filter has hidden it, or
 * if what contains it or what it joins is not shown.
 */
final class VisibilityPass {

    private final Refresh refresh;
    private final boolean needed;
    private final Map<Mapping, List<FilterRule>> rules = new IdentityHashMap<>();

    VisibilityPass(Refresh refresh) {
        this.refresh = refresh;
        DiagramState state = refresh.plan().state();
        needed = !state.filters().isEmpty() || !state.hidden().isEmpty() || !state.dormantLayers().isEmpty();
    }

    /**
     * @param edges all edges, those that others end at first
     * @param changed is given each view that is shown and was not, or the other way round
     */
    void run(Iterable<Edge> edges, Consumer<View> changed) {
        if (needed) {
            BoxWalk.walk(refresh.diagram().content(), box -> decide(box, box.container() == null || box.container().isVisible(), changed));
            edges.forEach(each -> decide(each, each.source().isVisible() && each.target().isVisible(), changed));
        }
    }

    private void decide(View view, boolean possible, Consumer<View> changed) {
        boolean hidden = !refresh.plan().state().hidden().isEmpty() && refresh.plan().state().hidden().contains(view.key());
        List<String> filters = new ArrayList<>();
        boolean collapsed = false;
        List<FilterRule> about = rules.computeIfAbsent(view.mapping(), this::about);
        for (FilterRule each : about) {
            if (!each.lets(view, refresh.inDiagram(view.element()).with("view", view.asObject()))) {
                collapsed |= each.collapses();
                if (!each.collapses() && !filters.contains(each.filter())) {
                    filters.add(each.filter());
                }
            }
        }
        boolean shown = possible && !hidden && filters.isEmpty() && !view.mapping().isDormant();
        if (view.visibility(shown, hidden, filters.isEmpty() ? List.of() : filters, collapsed)) {
            changed.accept(view);
        }
    }

    private List<FilterRule> about(Mapping mapping) {
        return refresh.plan().filters().stream().filter(each -> each.isAbout(mapping)).toList();
    }
}
