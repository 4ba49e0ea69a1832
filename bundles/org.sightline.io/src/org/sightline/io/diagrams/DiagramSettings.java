/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a diagram shows, as far as a person has chosen it. What is not mentioned is as the notation has it by default, so that a layer
 * that a later notation adds appears. Immutable.
 *
 * @param layers names of layers that were switched on (true) or off (false), in the order of switching
 * @param filters names of filters that were switched on or off, in the order of switching
 * @param hidden keys of views that are hidden
 * @param kept keys of views that the notation does not show by itself, but a person wants to see
 */
public record DiagramSettings(Map<String, Boolean> layers, Map<String, Boolean> filters, Set<String> hidden, Set<String> kept) {

    /** All as the notation has it. */
    public static final DiagramSettings DEFAULT = new DiagramSettings(Map.of(), Map.of(), Set.of(), Set.of());

    /** Keeps copies, in their order. */
    public DiagramSettings {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        kept = Collections.unmodifiableSet(new LinkedHashSet<>(kept));
    }

    /**
     * @param name name of a layer
     * @param isOn whether it is to be shown
     * @return a copy with that layer switched last
     */
    public DiagramSettings withLayer(String name, boolean isOn) {
        return new DiagramSettings(switched(layers, name, isOn), filters, hidden, kept);
    }

    /**
     * @param name name of a filter
     * @param isOn whether it is to act
     * @return a copy with that filter switched last
     */
    public DiagramSettings withFilter(String name, boolean isOn) {
        return new DiagramSettings(layers, switched(filters, name, isOn), hidden, kept);
    }

    /**
     * @param keys keys of views
     * @return a copy in which exactly these are hidden
     */
    public DiagramSettings withHidden(Collection<String> keys) {
        return new DiagramSettings(layers, filters, new LinkedHashSet<>(keys), kept);
    }

    /**
     * @param keys keys of views that the notation does not show by itself
     * @return a copy in which exactly these of them are shown
     */
    public DiagramSettings withKept(Collection<String> keys) {
        return new DiagramSettings(layers, filters, hidden, new LinkedHashSet<>(keys));
    }

    /** Two settings are the same only if their layers and filters were switched in the same order, since layers paint in it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramSettings settings && toString().equals(settings.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private static Map<String, Boolean> switched(Map<String, Boolean> all, String name, boolean isOn) {
        Map<String, Boolean> result = new LinkedHashMap<>(all);
        result.remove(name);
        result.put(name, isOn);
        return result;
    }
}
