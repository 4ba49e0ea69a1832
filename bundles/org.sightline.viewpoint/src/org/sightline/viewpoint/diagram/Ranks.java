/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.specification.Description;

/** The positions of mappings in a list of descriptions: a mapping stands where it, or one that it imports, is named. */
final class Ranks {

    /** The position of a mapping that is not named. */
    static final int NONE = -1;

    private final List<Description> named;
    private final Map<Mapping, Integer> known = new HashMap<>();
    private Mapping last;
    private int lastRank = NONE;

    Ranks(List<Description> named) {
        this.named = named;
    }

    /** The same mapping is mostly asked for many times in a row. */
    int of(Mapping mapping) {
        if (mapping != last) {
            lastRank = known.computeIfAbsent(mapping, this::find);
            last = mapping;
        }
        return lastRank;
    }

    private int find(Mapping mapping) {
        for (int i = 0; i < named.size(); i++) {
            if (mapping.imported().contains(named.get(i))) {
                return i;
            }
        }
        return NONE;
    }
}
