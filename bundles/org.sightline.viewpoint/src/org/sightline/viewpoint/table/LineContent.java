/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Matching;

/** The lines that a table or a line holds: one list for each mapping that may fill it. */
final class LineContent extends Computation {

    private final Line owner;
    private final List<LineMapping> mappings;
    private final List<Matching<Line>> filled = new ArrayList<>();

    /** @param owner the line that holds them; null for the table */
    LineContent(Line owner, List<LineMapping> mappings) {
        this.owner = owner;
        this.mappings = mappings;
        mappings.forEach(each -> filled.add(new Matching<>()));
    }

    Line owner() {
        return owner;
    }

    List<LineMapping> mappings() {
        return mappings;
    }

    Matching<Line> of(int mapping) {
        return filled.get(mapping);
    }

    /** @return the lines in order */
    List<Line> lines() {
        if (filled.size() == 1) {
            return filled.get(0).values();
        }
        List<Line> lines = new ArrayList<>();
        filled.forEach(each -> lines.addAll(each.values()));
        return lines;
    }

    /** @return how many lines are around it */
    int depth() {
        int depth = 0;
        for (Line each = owner; each != null; each = each.parent()) {
            depth++;
        }
        return depth;
    }
}
