/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the mappings of a specification mean for the layout: the content of a roles file, see {@link RolesReader}. A specification without
 * roles gets {@link #NONE}: boxes within boxes, in layers from left to right. Immutable.
 */
public final class Roles {

    /** No mapping has a role. */
    public static final Roles NONE = new Roles(Map.of(), Map.of());

    private final Map<String, String> settings;
    private final Map<String, Role> roles;

    Roles(Map<String, String> settings, Map<String, Role> roles) {
        this.settings = new LinkedHashMap<>(settings);
        this.roles = new LinkedHashMap<>(roles);
    }

    /**
     * @param representation name of a representation description
     * @param mapping name of one of its mappings
     * @return the mapping's role, if the file tells it
     */
    public Optional<Role> role(String representation, String mapping) {
        return Optional.ofNullable(roles.get(representation + "." + mapping));
    }

    /**
     * @param name name of a setting: {@code columnOf} or {@code stepOf}, expressions that give the element of the column in which an element
     *        stands, or of the step under which it stands; they may name the variable {@code diagram}
     * @return its value; empty if the file does not have it
     */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** @return the names of all entries, {@code REPRESENTATION.MAPPING}, so that a test can hold them against the specification */
    public Set<String> entries() {
        return Set.copyOf(roles.keySet());
    }
}
