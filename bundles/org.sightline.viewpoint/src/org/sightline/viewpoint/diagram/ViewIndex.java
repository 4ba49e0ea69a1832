/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Finds the views of an element that edges can join. */
final class ViewIndex {

    private final Map<EObject, List<View>> views = new HashMap<>();
    private final Map<Mapping, Boolean> ends = new IdentityHashMap<>();
    private final DiagramPlan plan;
    private final int limit;
    private int size;

    /**
     * @param plan knows which mappings edges can join
     * @param limit how many views there may be
     */
    ViewIndex(DiagramPlan plan, int limit) {
        this.plan = plan;
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
        boolean item = view instanceof Box box && box.kind() == Box.Kind.ITEM;
        return !item && ends.computeIfAbsent(view.mapping(), plan::isEnd);
    }

    void add(View view) {
        size++;
        if (canEnd(view)) {
            List<View> known = views.get(view.element());
            if (known == null) {
                views.put(view.element(), List.of(view));
            } else {
                List<View> more = new ArrayList<>(known);
                more.add(view);
                views.put(view.element(), more);
            }
        }
    }

    void remove(View view) {
        size--;
        List<View> known = views.get(view.element());
        if (known != null && known.contains(view)) {
            List<View> fewer = new ArrayList<>(known);
            fewer.remove(view);
            if (fewer.isEmpty()) {
                views.remove(view.element());
            } else {
                views.put(view.element(), fewer);
            }
        }
    }

    /** @return the views of an element that edges can join; do not change */
    List<View> of(EObject element) {
        return views.getOrDefault(element, List.of());
    }
}
