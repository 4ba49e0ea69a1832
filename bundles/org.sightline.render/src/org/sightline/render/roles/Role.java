/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.util.Map;

/**
 * What a mapping means for the layout.
 *
 * @param kind what its views are
 * @param options further settings by name, see {@link RoleKind}; may be empty
 */
public record Role(RoleKind kind, Map<String, String> options) {

    /** Guards the options against changes. */
    public Role {
        options = Map.copyOf(options);
    }

    /**
     * @param kind what it is
     * @return that role without options
     */
    public static Role of(RoleKind kind) {
        return new Role(kind, Map.of());
    }

    /**
     * @param name name of an option
     * @return its value; empty if it has none
     */
    public String option(String name) {
        return options.getOrDefault(name, "");
    }
}
