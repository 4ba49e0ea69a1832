/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Carriers;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * A diagram description in a certain state, ready to be applied to any element: the mappings of its layers in their order, filters and
 * decorations, all expressions compiled. Making one costs about as much as reading the description once.
 */
public final class DiagramPlan {

    private static final Messages TEXTS = Messages.of(DiagramPlan.class);

    private final Description description;
    private final DiagramState state;
    private final Binder binder;
    private final Carriers carriers;
    private final BoundExpression root;
    private final List<Slot> slots;
    private final List<EdgeMapping> edgeMappings;
    private final List<FilterRule> filters;
    private final List<DecorationRule> decorations;
    private final List<String> layerNames;
    private final List<Description> activeLayers;

    /**
     * @param description a diagram description
     * @param state what a person has chosen
     * @param binder binds its expressions
     */
    public DiagramPlan(Description description, DiagramState state, Binder binder) {
        this.description = description;
        this.state = state;
        this.binder = binder;
        carriers = new Carriers(description, binder);
        root = binder.bind(description, "rootExpression");
        Layers layers = new Layers(description, state);
        MappingTable table = new MappingTable(binder, layers);
        slots = table.topSlots();
        List<EdgeMapping> circular = new ArrayList<>();
        edgeMappings = EdgeMapping.ordered(table.edgeMappings(), circular);
        circular.forEach(each -> binder.report(Severity.ERROR, each.description(), TEXTS.get("plan_circularEdges", each.name())));
        filters = FilterRule.of(description, state, binder);
        decorations = DecorationRule.of(layers.active(), binder);
        layerNames = layers.activeNames();
        activeLayers = layers.active();
        reportUnknown(layers);
    }

    private void reportUnknown(Layers layers) {
        List<String> known = layers.active().stream().map(Description::name).toList();
        state.layers().stream().filter(each -> !known.contains(each))
                .forEach(each -> binder.report(Severity.ERROR, description, TEXTS.get("plan_unknownLayer", each)));
        List<String> found = description.many("filters").stream().map(Description::name).toList();
        state.filters().stream().filter(each -> !found.contains(each))
                .forEach(each -> binder.report(Severity.ERROR, description, TEXTS.get("plan_unknownFilter", each)));
    }

    /** @return the diagram description */
    public Description description() {
        return description;
    }

    /** @return what a person has chosen */
    public DiagramState state() {
        return state;
    }

    /** @return names of the active layers in the order in which they were switched on */
    public List<String> layers() {
        return layerNames;
    }

    /** @return the active layers themselves; the diagram description if it has no layers */
    public List<Description> activeLayers() {
        return activeLayers;
    }

    /** @return what can carry the representation */
    public Carriers carriers() {
        return carriers;
    }

    BoundExpression root() {
        return root;
    }

    Binder binder() {
        return binder;
    }

    List<Slot> slots() {
        return slots;
    }

    /** @return the edge mappings, those that other edges end at first */
    List<EdgeMapping> edgeMappings() {
        return edgeMappings;
    }

    List<FilterRule> filters() {
        return filters;
    }

    List<DecorationRule> decorations() {
        return decorations;
    }

    boolean isEnd(Mapping mapping) {
        return edgeMappings.stream().anyMatch(each -> each.sourceRank(mapping) >= 0 || each.targetRank(mapping) >= 0 || each.passes(mapping));
    }
}
