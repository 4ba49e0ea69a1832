/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks the boxes of a diagram in the order in which Sirius makes them: all of one mapping in a container, then what they hold, then the
 * next mapping.
 */
final class BoxWalk {

    /** Orders boxes as readers of the diagram meet them. */
    static final Comparator<View> TREE_ORDER = BoxWalk::compare;

    private BoxWalk() {
    }

    /**
     * @param start what to walk
     * @param visitor is given each box
     */
    static void walk(Content start, Consumer<Box> visitor) {
        List<Content> open = new ArrayList<>(List.of(start));
        List<int[]> places = new ArrayList<>(List.of(new int[] { 0, -1 }));
        while (!open.isEmpty()) {
            Content content = open.get(open.size() - 1);
            int[] place = places.get(places.size() - 1);
            if (place[0] == content.shelves().size()) {
                open.remove(open.size() - 1);
                places.remove(places.size() - 1);
            } else if (place[1] < 0) {
                content.in(place[0]).forEach(visitor);
                place[1] = 0;
            } else if (place[1] < content.in(place[0]).size()) {
                Content inner = content.in(place[0]).get(place[1]++).content();
                if (inner != null) {
                    open.add(inner);
                    places.add(new int[] { 0, -1 });
                }
            } else {
                place[0]++;
                place[1] = -1;
            }
        }
    }

    private static int compare(View first, View second) {
        if (!(first instanceof Box left) || !(second instanceof Box right) || first == second) {
            return 0;
        }
        List<Box> leftPath = path(left);
        List<Box> rightPath = path(right);
        int depth = 0;
        while (depth < leftPath.size() && depth < rightPath.size() && leftPath.get(depth) == rightPath.get(depth)) {
            depth++;
        }
        if (depth == leftPath.size() || depth == rightPath.size()) {
            return Integer.compare(leftPath.size(), rightPath.size());
        }
        return Long.compare(place(leftPath.get(depth)), place(rightPath.get(depth)));
    }

    private static List<Box> path(Box box) {
        List<Box> path = new ArrayList<>();
        for (Box each = box; each != null; each = each.container()) {
            path.add(0, each);
        }
        return path;
    }

    private static long place(Box box) {
        Content content = box.owner();
        for (int i = 0; i < content.shelves().size(); i++) {
            int index = content.shelves().get(i).slot().mapping() == box.mapping() ? content.in(i).indexOf(box) : -1;
            if (index >= 0) {
                return ((long) i << Integer.SIZE) + index;
            }
        }
        return -1;
    }
}
