/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Few;
import org.sightline.viewpoint.refresh.Tracker;

/** Finds the views of an element that edges can join, and counts all views. */
final class ViewIndex {

    private final Map<EObject, Object> views = new IdentityHashMap<>();
    private final Set<EObject> repeated = new LinkedHashSet<>();
    private final Map<Mapping, Boolean> ends = new IdentityHashMap<>();
    private final DiagramPlan plan;
    private final Tracker tracker;
    private final int limit;
    private int size;
    private Mapping lastAsked;
    private boolean lastAnswer;

    /**
     * @param plan knows which mappings edges can join
     * @param tracker is told when an element gets or loses a view
     * @param limit how many views there may be
     */
    ViewIndex(DiagramPlan plan, Tracker tracker, int limit) {
        this.plan = plan;
        this.tracker = tracker;
        this.limit = limit;
    }

    /** @return how many more views there may be */
    int room() {
        return Math.max(limit - size, 0);
    }

    int limit() {
        return limit;
    }

    private boolean canEnd(View view) {
        if (view.mapping() != lastAsked) {
            lastAsked = view.mapping();
            lastAnswer = ends.computeIfAbsent(lastAsked, plan::isEnd);
        }
        return lastAnswer && !(view instanceof Box box && box.kind() == Box.Kind.ITEM);
    }

    void add(View view) {
        size++;
        if (canEnd(view)) {
            Object known = views.put(view.element(), view);
            if (known != null) {
                views.put(view.element(), Few.with(known, view));
                repeated.add(view.element());
            }
            tracker.viewsChanged(view.element());
        }
    }

    void remove(View view) {
        size--;
        Object known = views.get(view.element());
        if (Few.contains(known, view)) {
            Object fewer = Few.without(known, view);
            if (fewer == null) {
                views.remove(view.element());
            } else {
                views.put(view.element(), fewer);
            }
            if (!Few.isMany(fewer)) {
                repeated.remove(view.element());
            }
            tracker.viewsChanged(view.element());
        }
    }

    /** To be called when views have changed places: the order of several views of one element may be another one. */
    void rearranged() {
        repeated.forEach(tracker::viewsChanged);
    }

    /** @return the views of an element that edges can join; do not change */
    List<View> of(EObject element) {
        tracker.readViews(element);
        return Few.list(views.get(element));
    }
}
