/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.List;
import java.util.Map;
import org.sightline.io.diagrams.DiagramSettings;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Layers;
import org.sightline.viewpoint.specification.Description;

/** Which layers and filters of a chart are on: by the notation, and by what a person has switched. */
public final class DiagramStates {

    private final Description chart;

    /** @param chart the description of a diagram */
    public DiagramStates(Description chart) {
        this.chart = chart;
    }

    /** @return the layers that can be switched */
    public List<Description> layers() {
        return Layers.of(chart).stream().filter(each -> each.isA("AdditionalLayer") && each.flag("optional")).toList();
    }

    /** @return the filters */
    public List<Description> filters() {
        return chart.many("filters");
    }

    /**
     * @param settings what a person has switched; names that the notation does not have do no harm
     * @return the state of the diagram
     */
    public DiagramState of(DiagramSettings settings) {
        DiagramState state = DiagramState.initial(chart);
        List<String> layers = layers().stream().map(Description::name).toList();
        for (Map.Entry<String, Boolean> each : settings.layers().entrySet()) {
            if (layers.contains(each.getKey())) {
                state = each.getValue() ? state.show(each.getKey()) : state.hide(each.getKey());
            }
        }
        List<String> filters = filters().stream().map(Description::name).toList();
        for (Map.Entry<String, Boolean> each : settings.filters().entrySet()) {
            if (filters.contains(each.getKey()) && each.getValue() && !state.filters().contains(each.getKey())) {
                state = state.filter(each.getKey());
            }
        }
        return state;
    }
}
