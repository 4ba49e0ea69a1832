/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.viewpoint.refresh.Matching;

/** The boxes of one mapping in one container. Where the mapping has a precondition there is a decision behind each box. */
final class Shelf {

    private final Slot slot;
    private final Matching<Box> direct = new Matching<>();
    private final Matching<Decision> decisions;
    private final List<Decision> open = new ArrayList<>();
    /** Null when they are to be collected again. */
    private List<Box> chosen = List.of();

    Shelf(Slot slot) {
        this.slot = slot;
        decisions = slot.mapping().precondition().isEmpty() ? null : new Matching<>();
    }

    Slot slot() {
        return slot;
    }

    boolean hasDecisions() {
        return decisions != null;
    }

    Matching<Box> direct() {
        return direct;
    }

    Matching<Decision> decisions() {
        return decisions;
    }

    /** @return decisions that have changed, for which a box is perhaps to be made or dropped */
    List<Decision> open() {
        return open;
    }

    /** To be called when decisions have changed. */
    void choose() {
        chosen = null;
    }

    private List<Box> chosen() {
        List<Box> now = new ArrayList<>(decisions.values().size());
        for (Decision each : decisions.values()) {
            if (each.box() != null) {
                now.add(each.box());
            }
        }
        return Collections.unmodifiableList(now);
    }

    /** @return the boxes in order */
    List<Box> boxes() {
        if (decisions == null) {
            return direct.values();
        }
        if (chosen == null) {
            chosen = chosen();
        }
        return chosen;
    }
}
