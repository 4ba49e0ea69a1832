/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.viewpoint.specification.Description;

/** The layers of a diagram in a certain state, and which mappings they offer. A description without layers counts as one layer. */
public final class Layers {

    private final List<Description> all;
    private final DiagramState state;

    Layers(Description diagram, DiagramState state) {
        this.state = state;
        all = of(diagram);
    }

    /** @return all layers of a diagram description: the default one, the additional ones, those of extensions in the same file */
    public static List<Description> of(Description diagram) {
        List<Description> layers = new ArrayList<>();
        layers.add(diagram.one("defaultLayer").orElse(diagram));
        layers.addAll(diagram.many("additionalLayers"));
        Optional<Description> group = diagram.owner().flatMap(Description::owner);
        group.ifPresent(found -> found.many("ownedViewpoints").forEach(viewpoint -> viewpoint.many("ownedRepresentationExtensions").stream()
                .filter(each -> each.text("representationName").equals(diagram.name())).forEach(each -> layers.addAll(each.many("layers")))));
        return layers;
    }

    /** @return the active layers in the order in which they were switched on */
    List<Description> active() {
        return named(state.layers());
    }

    /** @return the active layers that were on when the diagram was made */
    List<Description> activeSinceCreation() {
        return named(state.layers().stream().filter(each -> !state.lateLayers().contains(each)).toList());
    }

    private List<Description> named(List<String> names) {
        List<Description> result = new ArrayList<>();
        names.forEach(name -> all.stream().filter(each -> each.name().equals(name)).forEach(result::add));
        return result;
    }

    /** @return the layers whose views exist, in the order in which Sirius looks at them: the default layer comes last */
    List<Description> offered() {
        List<Description> result = new ArrayList<>(all.subList(1, all.size()));
        result.add(all.get(0));
        result.removeIf(each -> !isActive(each) && !state.dormantLayers().contains(each.name()));
        return result;
    }

    /** @return names of the active layers in the order in which they were switched on; a description without layers has none */
    List<String> activeNames() {
        return active().stream().filter(each -> each.isA("Layer")).map(Description::name).toList();
    }

    private boolean isActive(Description layer) {
        return state.layers().contains(layer.name());
    }

    /** @return whether a mapping stands in, or is reused by, a layer whose views exist */
    boolean offers(Description mapping) {
        return !parentsOf(mapping).isEmpty();
    }

    /** @return whether all layers that offer a mapping have been switched off */
    boolean isDormant(Description mapping) {
        return parentsOf(mapping).stream().noneMatch(this::isActive);
    }

    private List<Description> parentsOf(Description mapping) {
        List<Description> parents = new ArrayList<>();
        for (Description layer : offered()) {
            if (contains(layer, mapping) || layer.many("reusedMappings").contains(mapping)) {
                parents.add(layer);
            }
        }
        return parents;
    }

    private static boolean contains(Description layer, Description mapping) {
        Optional<Description> each = mapping.owner();
        while (each.isPresent()) {
            if (each.get().equals(layer)) {
                return true;
            }
            if (each.get().isA("Layer")) {
                return false;
            }
            each = each.get().owner();
        }
        return false;
    }
}
