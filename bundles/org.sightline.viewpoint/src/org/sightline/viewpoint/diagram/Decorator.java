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
import org.sightline.viewpoint.evaluation.Scope;

/** Puts decorations on views. */
final class Decorator {

    private final Refresh refresh;
    private final Map<Mapping, List<DecorationRule>> rules = new IdentityHashMap<>();

    Decorator(Refresh refresh) {
        this.refresh = refresh;
    }

    /**
     * @param view a view
     * @return whether its decorations are different now
     */
    boolean decorate(View view) {
        if (refresh.plan().decorations().isEmpty()) {
            return false;
        }
        List<DecorationRule> about = rules.computeIfAbsent(view.mapping(), this::about);
        return !about.isEmpty() && view.decorations(decorations(view, about));
    }

    private List<DecorationRule> about(Mapping mapping) {
        return refresh.plan().decorations().stream().filter(each -> each.isAbout(mapping)).toList();
    }

    private List<Decoration> decorations(View view, List<DecorationRule> about) {
        Scope scope = refresh.inDiagram(view.element()).with("view", view.asObject());
        List<Decoration> result = new ArrayList<>();
        for (DecorationRule each : about) {
            Decoration decoration = each.decoration(view, scope);
            if (decoration != null) {
                result.add(decoration);
            }
        }
        return result;
    }
}
