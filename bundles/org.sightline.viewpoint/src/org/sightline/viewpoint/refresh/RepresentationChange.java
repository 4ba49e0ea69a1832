/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.List;

/**
 * What a refresh has changed.
 *
 * @param added new parts, those that contain others first
 * @param removed parts that are no longer shown, with all that was in them
 * @param changed parts that look different, are shown or hidden now, or hold other parts or hold them in another order
 * @param rearranged whether the same holds for the representation itself: other parts directly in it, or their order
 * @param <T> a view of a diagram or an element of a table
 */
public record RepresentationChange<T>(List<T> added, List<T> removed, List<T> changed, boolean rearranged) {

    private static final RepresentationChange<Object> NONE = new RepresentationChange<>(List.of(), List.of(), List.of(), false);

    /**
     * @param <T> a view of a diagram or an element of a table
     * @return no change at all; always the same object
     */
    @SuppressWarnings("unchecked")
    public static <T> RepresentationChange<T> none() {
        return (RepresentationChange<T>) NONE;
    }

    /** @return whether nothing has changed */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !rearranged;
    }
}
