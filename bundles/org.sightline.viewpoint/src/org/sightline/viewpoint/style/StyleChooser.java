/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/**
 * Chooses the style of an element: the first conditional style whose condition holds, else the default style, each as the active layers
 * customise it. Customised variants are made once for each set of replaced values.
 *
 * @param <T> {@link BoxTemplate} or {@link EdgeTemplate}
 */
public final class StyleChooser<T> {

    private final List<Choice<T>> choices = new ArrayList<>();
    private final Choice<T> fallback;
    private final Customizations customizations;
    private final Function<StyleSource, T> compile;
    private final Binder binder;
    private final Map<List<Object>, T> variants = new HashMap<>();

    /** A style and its condition. */
    private record Choice<T>(BoundExpression condition, Description style, T template) {
    }

    private StyleChooser(List<Description> mappings, Binder binder, Customizations customizations, Function<StyleSource, T> compile) {
        this.binder = binder;
        this.customizations = customizations;
        this.compile = compile;
        Choice<T> last = null;
        for (Description mapping : mappings) {
            for (Description each : mapping.many("conditionnalStyles")) {
                each.one("style").ifPresent(style -> choices.add(choice(binder.bind(each, "predicateExpression"), style)));
            }
            if (last == null && mapping.one("style").isPresent()) {
                last = choice(null, mapping.one("style").get());
            }
        }
        fallback = last;
    }

    private Choice<T> choice(BoundExpression condition, Description style) {
        return new Choice<>(condition, style, compile.apply(new StyleSource(style, binder, Map.of())));
    }

    /**
     * @param mappings a node mapping, and behind it those that it imports if it has no style
     * @param binder binds expressions
     * @param customizations what layers change
     * @return the chooser for its nodes
     */
    public static StyleChooser<BoxTemplate> ofNode(List<Description> mappings, Binder binder, Customizations customizations) {
        return new StyleChooser<>(mappings, binder, customizations, BoxTemplate::ofNode);
    }

    /**
     * @param mappings a container mapping, and behind it those that it imports if it has no style
     * @param binder binds expressions
     * @param customizations what layers change
     * @return the chooser for its containers
     */
    public static StyleChooser<BoxTemplate> ofContainer(List<Description> mappings, Binder binder, Customizations customizations) {
        return new StyleChooser<>(mappings, binder, customizations, BoxTemplate::ofContainer);
    }

    /**
     * @param mappings an edge mapping, and behind it those that it imports
     * @param binder binds expressions
     * @param customizations what layers change
     * @return the chooser for its edges
     */
    public static StyleChooser<EdgeTemplate> ofEdge(List<Description> mappings, Binder binder, Customizations customizations) {
        return new StyleChooser<>(mappings, binder, customizations, EdgeTemplate::new);
    }

    /** @return the conditions that are asked */
    public List<BoundExpression> conditions() {
        return choices.stream().map(Choice::condition).toList();
    }

    /**
     * @param scope the element that is shown
     * @return its style; null if there is none
     */
    public T choose(Scope scope) {
        for (Choice<T> each : choices) {
            if (each.condition().holds(scope)) {
                return customised(each, scope);
            }
        }
        return fallback == null ? null : customised(fallback, scope);
    }

    private T customised(Choice<T> choice, Scope scope) {
        if (customizations.isEmpty()) {
            return choice.template();
        }
        Map<Description, Map<String, Object>> overrides = customizations.overrides(choice.style(), scope);
        return overrides.isEmpty() ? choice.template()
                : variants.computeIfAbsent(List.of(choice.style(), overrides), key -> compile.apply(new StyleSource(choice.style(), binder, overrides)));
    }
}
