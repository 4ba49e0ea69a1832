/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;

/**
 * Gives every station a phase: its own, else the latest of its predecessors, else the earliest of its successors, else the first.
 * Links against the order of phases lead back in time.
 *
 * <p>Precondition: strict forward links are acyclic. Postcondition: every phase is set; no forward link leads to an earlier phase.
 */
final class PhaseInference {

    private final Draft draft;

    PhaseInference(Draft draft) {
        this.draft = draft;
    }

    void run() {
        List<Station> order = TopologicalOrder.of(draft);
        for (Station station : order) {
            if (station.phase < 0) {
                station.phase = station.in.stream().filter(link -> !link.back).mapToInt(link -> link.source.phase).max().orElse(-1);
            }
        }
        for (Station station : order.reversed()) {
            if (station.phase < 0) {
                station.phase = station.out.stream().filter(link -> !link.loop()).mapToInt(link -> link.target.phase)
                    .filter(phase -> phase >= 0).min().orElse(-1);
            }
        }
        draft.stations.forEach(station -> station.phase = Math.max(station.phase, 0));
        draft.linksAndTies().stream().filter(link -> link.source.phase > link.target.phase).forEach(link -> link.back = true);
    }
}
