/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.refresh.Computation;

/** The boxes that a diagram or a box holds: one shelf for each mapping that may fill it. */
final class Content extends Computation {

    private final Diagram diagram;
    private final Box box;
    private final List<Shelf> shelves;
    private List<Box> borders = List.of();
    private List<Box> children = List.of();

    Content(Diagram diagram, Box box, List<Slot> slots) {
        this.diagram = diagram;
        this.box = box;
        shelves = new ArrayList<>(slots.size());
        slots.forEach(each -> shelves.add(new Shelf(each)));
    }

    Diagram diagram() {
        return diagram;
    }

    /** @return the box that holds them; null for the diagram */
    Box box() {
        return box;
    }

    List<Shelf> shelves() {
        return shelves;
    }

    List<Box> in(int shelf) {
        return shelves.get(shelf).boxes();
    }

    /** @return how many boxes are around it */
    int depth() {
        int depth = 0;
        for (Box each = box; each != null; each = each.container()) {
            depth++;
        }
        return depth;
    }

    /** To be called after shelves were filled: the lists for readers are made anew when somebody asks. */
    void publish() {
        borders = null;
        children = null;
    }

    private List<Box> joined(boolean border) {
        List<Box> result = List.of();
        boolean own = false;
        for (Shelf each : shelves) {
            List<Box> boxes = each.boxes();
            if (each.slot().kind() == Box.Kind.BORDER == border && !boxes.isEmpty()) {
                if (result.isEmpty()) {
                    result = boxes;
                } else {
                    result = own ? result : new ArrayList<>(result);
                    own = true;
                    result.addAll(boxes);
                }
            }
        }
        return result;
    }

    List<Box> borders() {
        if (borders == null) {
            borders = joined(true);
        }
        return borders;
    }

    List<Box> children() {
        if (children == null) {
            children = joined(false);
        }
        return children;
    }
}
