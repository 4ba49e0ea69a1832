/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.specification.Description;

/**
 * What a person has chosen for a diagram: layers, filters, hidden views and views that do not appear by themselves. Together with the
 * model and the specification it determines the diagram. Immutable.
 *
 * @param layers names of the active layers in the order in which they were switched on
 * @param lateLayers those of them that were switched on after the diagram was made: they do not resize views
 * @param dormantLayers names of layers that have been switched off: their views exist, but are not shown
 * @param filters names of the active filters
 * @param hidden views that are not to be shown
 * @param kept views of mappings that create none by themselves
 */
public record DiagramState(List<String> layers, Set<String> lateLayers, Set<String> dormantLayers, List<String> filters, Set<ViewKey> hidden,
        Set<ViewKey> kept) {

    /**
     * @param diagram a diagram description
     * @return the state of a new diagram: the layers that are active by default or always
     */
    public static DiagramState initial(Description diagram) {
        List<String> layers = new ArrayList<>();
        for (Description each : Layers.of(diagram)) {
            if (!each.isA("AdditionalLayer") || each.flag("activeByDefault") || !each.flag("optional")) {
                layers.add(each.name());
            }
        }
        return new DiagramState(List.copyOf(layers), Set.of(), Set.of(), List.of(), Set.of(), Set.of());
    }

    /**
     * @param name name of a layer
     * @return this state with that layer on
     */
    public DiagramState show(String name) {
        return layers.contains(name) ? this
                : new DiagramState(with(layers, name), with(lateLayers, name), without(dormantLayers, name), filters, hidden, kept);
    }

    /**
     * @param name name of a layer
     * @return this state with that layer off
     */
    public DiagramState hide(String name) {
        return !layers.contains(name) ? this
                : new DiagramState(layers.stream().filter(each -> !each.equals(name)).toList(), without(lateLayers, name), with(dormantLayers, name),
                        filters, hidden, kept);
    }

    /**
     * @param name name of a filter
     * @return this state with that filter on
     */
    public DiagramState filter(String name) {
        return filters.contains(name) ? this : new DiagramState(layers, lateLayers, dormantLayers, with(filters, name), hidden, kept);
    }

    /**
     * @param view key of a view
     * @return this state with that view hidden
     */
    public DiagramState hide(ViewKey view) {
        return new DiagramState(layers, lateLayers, dormantLayers, filters, with(hidden, view), kept);
    }

    /**
     * @param view key of a view
     * @return this state with that view shown, if nothing else hides it
     */
    public DiagramState reveal(ViewKey view) {
        return new DiagramState(layers, lateLayers, dormantLayers, filters, without(hidden, view), kept);
    }

    /**
     * @param view key of a view whose mapping creates none by itself
     * @return this state with that view
     */
    public DiagramState keep(ViewKey view) {
        return new DiagramState(layers, lateLayers, dormantLayers, filters, hidden, with(kept, view));
    }

    /**
     * @param view key of a view whose mapping creates none by itself
     * @return this state without that view
     */
    public DiagramState drop(ViewKey view) {
        return new DiagramState(layers, lateLayers, dormantLayers, filters, hidden, without(kept, view));
    }

    /**
     * @param views keys of views whose mappings create none by themselves
     * @return this state with exactly these of them
     */
    public DiagramState withKept(Set<ViewKey> views) {
        return new DiagramState(layers, lateLayers, dormantLayers, filters, hidden, Set.copyOf(views));
    }

    private static List<String> with(List<String> names, String name) {
        List<String> result = new ArrayList<>(names);
        result.add(name);
        return List.copyOf(result);
    }

    private static <T> Set<T> with(Set<T> all, T added) {
        Set<T> result = new LinkedHashSet<>(all);
        result.add(added);
        return result;
    }

    private static <T> Set<T> without(Set<T> all, T removed) {
        Set<T> result = new LinkedHashSet<>(all);
        result.remove(removed);
        return result;
    }
}
