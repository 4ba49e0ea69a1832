/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.AbstractTreeViewer;

/**
 * The little that makes one list of lines another one, so that a viewer touches these lines only: first some go, then some come.
 *
 * @param gone the lines that go
 * @param come the places in the newer list of the lines that come, in ascending order
 */
public record LineChange(List<Object> gone, List<Integer> come) {

    /**
     * @param former the lines before, none of them twice
     * @param now the lines afterwards, none of them twice
     * @param most how many lines may come and go
     * @return the change; empty if it is larger, if no line stays, since a viewer that loses all of its lines asks for others by itself, if lines have
     *         changed places or if a line is there twice. O(lines)
     */
    public static Optional<LineChange> between(List<?> former, List<?> now, int most) {
        Set<Object> before = new HashSet<>(former);
        Set<Object> after = new HashSet<>(now);
        List<Object> gone = former.stream().filter(line -> !after.contains(line)).<Object>map(line -> line).toList();
        List<Integer> come = IntStream.range(0, now.size()).filter(place -> !before.contains(now.get(place))).boxed().toList();
        boolean stays = gone.size() < former.size() || gone.isEmpty() || come.isEmpty();
        boolean isSmall = stays && gone.size() + come.size() <= most && before.size() == former.size() && after.size() == now.size();
        return isSmall && former.stream().filter(after::contains).toList().equals(now.stream().filter(before::contains).toList())
                ? Optional.of(new LineChange(gone, come)) : Optional.empty();
    }

    /**
     * @param viewer shows the former lines; its content provider gives the newer ones already
     * @param parent the line that they are below, or the input of the viewer
     * @param now the newer lines
     */
    public void apply(AbstractTreeViewer viewer, Object parent, List<?> now) {
        if (!gone.isEmpty()) {
            viewer.remove(parent, gone.toArray());
        }
        come.forEach(place -> viewer.insert(parent, now.get(place), place));
    }
}
