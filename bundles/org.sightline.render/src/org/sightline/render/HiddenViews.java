/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.util.Set;
import org.sightline.render.diagram.ViewIds;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Edge;

/** Hides single views by their keys. Keys that a diagram lacks do no harm. */
public final class HiddenViews {

    private final Set<String> keys;
    private final ViewIds ids = new ViewIds();
    private DiagramState state;

    /** @param keys keys of the views to hide, as {@link ViewIds} makes them */
    public HiddenViews(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * @param diagram a diagram
     * @param shown the state in which it is
     * @return the same state with the views hidden
     */
    public DiagramState hide(Diagram diagram, DiagramState shown) {
        state = shown;
        diagram.boxes().forEach(this::hide);
        for (Edge each : diagram.edges()) {
            if (keys.contains(ids.of(each))) {
                state = state.hide(each.key());
            }
        }
        return state;
    }

    private void hide(Box box) {
        if (keys.contains(ids.of(box))) {
            state = state.hide(box.key());
        }
        box.borders().forEach(this::hide);
        box.children().forEach(this::hide);
    }
}
