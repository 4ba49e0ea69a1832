/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.layout.NodeKind;

/**
 * Moves stations to the right where that makes links shorter: a start event to its first step, a sender to its receiver. Twice from
 * right to left. O(stations log stations + links).
 *
 * <p>Precondition: layers are set. Postcondition: layers are set, in the same phases, with all forward links as long as they must be;
 * remarks stand in the layer of what they are about.
 */
final class LayerBalance {

    private static final int MESSAGE_WEIGHT = 2;
    private final Draft draft;

    LayerBalance(Draft draft) {
        this.draft = draft;
    }

    void run() {
        for (int pass = 0; pass < 2; pass++) {
            List<Station> fromRight = draft.stations.stream()
                .sorted(Comparator.<Station>comparingInt(s -> -s.layer).thenComparingInt(s -> -s.index)).toList();
            fromRight.forEach(this::pull);
        }
        draft.stations.stream().filter(s -> s.node.kind() == NodeKind.NOTE).forEach(this::join);
    }

    private void pull(Station station) {
        int limit = draft.phaseStart[station.phase + 1] - 1;
        int weight = 0;
        for (Link link : station.out) {
            if (!link.back) {
                limit = Math.min(limit, link.target.layer - link.length());
                weight += weight(link);
            }
        }
        for (Link link : station.in) {
            if (!link.back) {
                weight -= weight(link);
            }
        }
        if (weight > 0 && limit > station.layer) {
            station.layer = limit;
        }
    }

    private static int weight(Link link) {
        return link.length() == 0 ? MESSAGE_WEIGHT : 1;
    }

    private void join(Station note) {
        if (note.in.stream().anyMatch(Link::timed) || note.out.stream().anyMatch(Link::timed)) {
            return;
        }
        Stream.concat(note.out.stream().map(link -> link.target), note.in.stream().map(link -> link.source))
            .filter(about -> about.phase == note.phase || note.node.column() == null).findFirst().ifPresent(about -> {
                note.layer = about.layer;
                note.phase = about.phase;
            });
    }
}
