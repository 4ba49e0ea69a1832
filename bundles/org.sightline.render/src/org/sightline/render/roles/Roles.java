/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the mappings of a specification mean for the layout, diagram by diagram. A specification without roles gets {@link #NONE}: boxes
 * within boxes, in layers from left to right.
 */
public final class Roles {

    /** No mapping has a role. */
    public static final Roles NONE = new Roles(Map.of());

    private static final String EVERYWHERE = "";

    private final Map<String, Map<String, Role>> sections;

    /** @param sections roles by mapping, by diagram; those of the diagram without a name hold everywhere */
    Roles(Map<String, Map<String, Role>> sections) {
        this.sections = new LinkedHashMap<>(sections);
    }

    /**
     * @param diagram name of a diagram description
     * @param mapping name of a mapping
     * @return its role, if it has one
     */
    public Optional<Role> role(String diagram, String mapping) {
        Role own = section(diagram).get(mapping);
        return Optional.ofNullable(own == null ? section(EVERYWHERE).get(mapping) : own);
    }

    /**
     * @param diagram name of a diagram description
     * @return all its roles by mapping, in the order of the file, those that hold everywhere first
     */
    public Map<String, Role> all(String diagram) {
        Map<String, Role> all = new LinkedHashMap<>(section(EVERYWHERE));
        all.putAll(section(diagram));
        return Collections.unmodifiableMap(all);
    }

    private Map<String, Role> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
