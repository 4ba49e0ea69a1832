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
import org.sightline.viewpoint.refresh.Computation;

/** The boxes that a diagram or a box holds: one list for each mapping that may fill it. */
final class Content implements Computation {

    private final Diagram diagram;
    private final Box box;
    private final List<Slot> slots;
    private final List<List<Box>> filled;
    private List<Box> borders = List.of();
    private List<Box> children = List.of();

    Content(Diagram diagram, Box box, List<Slot> slots) {
        this.diagram = diagram;
        this.box = box;
        this.slots = slots;
        filled = new ArrayList<>(slots.size());
        slots.forEach(each -> filled.add(List.of()));
    }

    Diagram diagram() {
        return diagram;
    }

    /** @return the box that holds them; null for the diagram */
    Box box() {
        return box;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Box> in(int slot) {
        return filled.get(slot);
    }

    void fill(int slot, List<Box> boxes) {
        filled.set(slot, boxes);
    }

    /** Makes the lists for readers; to be called after slots were filled. */
    void publish() {
        borders = joined(true);
        children = joined(false);
    }

    private List<Box> joined(boolean border) {
        List<Box> single = List.of();
        List<Box> result = null;
        for (int i = 0; i < slots.size(); i++) {
            List<Box> boxes = filled.get(i);
            if (slots.get(i).kind() == Box.Kind.BORDER == border && !boxes.isEmpty()) {
                if (single.isEmpty()) {
                    single = boxes;
                } else {
                    result = result == null ? new ArrayList<>(single) : result;
                    result.addAll(boxes);
                }
            }
        }
        return result == null ? single : result;
    }

    List<Box> borders() {
        return Collections.unmodifiableList(borders);
    }

    List<Box> children() {
        return Collections.unmodifiableList(children);
    }
}
