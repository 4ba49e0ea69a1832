/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last step of a refresh: which views are shown. A view is not shown if its layer is off, if a person or a filter has hidden it, or
 * if what contains it or what it joins is not shown.
 */
final class VisibilityPass {

    private final Refresh refresh;
    private final ViewListener listener;
    private final boolean needed;
    private final Map<Mapping, List<FilterRule>> rules = new IdentityHashMap<>();
    private final Map<View, FilterDecision> decisions = new IdentityHashMap<>();

    VisibilityPass(Refresh refresh, ViewListener listener) {
        this.refresh = refresh;
        this.listener = listener;
        DiagramState state = refresh.plan().state();
        needed = !state.filters().isEmpty() || !state.hidden().isEmpty() || !state.dormantLayers().isEmpty();
    }

    /** Decides about all views of a new diagram. */
    void decideAll() {
        if (needed) {
            BoxWalk.walk(refresh.diagram().content(), this::decide);
            refresh.diagram().edges().forEach(this::decide);
        }
    }

    /**
     * Decides again.
     *
     * @param doubtful views that are new, or about which a filter may have changed its mind
     */
    void decide(Collection<View> doubtful) {
        if (!needed) {
            return;
        }
        Deque<View> open = new ArrayDeque<>(doubtful);
        while (!open.isEmpty()) {
            View view = open.poll();
            if (!view.isOver() && decide(view)) {
                listener.changed(view);
                open.addAll(view.outgoing());
                open.addAll(view.incoming());
                if (view instanceof Box box) {
                    open.addAll(box.borders());
                    open.addAll(box.children());
                }
            }
        }
    }

    void forget(View view) {
        FilterDecision decision = decisions.remove(view);
        if (decision != null) {
            refresh.tracker().forget(decision);
        }
    }

    private boolean decide(View view) {
        boolean possible = switch (view) {
            case Box box -> box.container() == null || box.container().isVisible();
            case Edge edge -> edge.source().isVisible() && edge.target().isVisible();
        };
        boolean hidden = !refresh.plan().state().hidden().isEmpty() && refresh.plan().state().hidden().contains(view.key());
        List<String> filters = new ArrayList<>();
        boolean collapsed = ask(view, filters);
        boolean shown = possible && !hidden && filters.isEmpty() && !view.mapping().isDormant();
        return view.visibility(shown, hidden, filters.isEmpty() ? List.of() : filters, collapsed);
    }

    /** Collects the filters that hide a view, and tells whether one collapses it. */
    private boolean ask(View view, List<String> filters) {
        List<FilterRule> about = rules.computeIfAbsent(view.mapping(), this::about);
        if (about.isEmpty()) {
            return false;
        }
        refresh.tracker().begin(decisions.computeIfAbsent(view, FilterDecision::new), view.element());
        boolean collapsed = false;
        for (FilterRule each : about) {
            if (!each.lets(view, refresh.inDiagram(view.element()).with("view", view.asObject()))) {
                collapsed |= each.collapses();
                if (!each.collapses() && !filters.contains(each.filter())) {
                    filters.add(each.filter());
                }
            }
        }
        return collapsed;
    }

    private List<FilterRule> about(Mapping mapping) {
        return refresh.plan().filters().stream().filter(each -> each.isAbout(mapping)).toList();
    }
}
