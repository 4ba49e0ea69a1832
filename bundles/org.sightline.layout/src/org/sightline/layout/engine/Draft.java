/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.LayoutOptions;

/**
 * One grid in the making: the stations and links of one level of nesting. Each step of the pipeline reads what the steps before it found
 * and adds its own part. Sections are the strips that hold stations (leaf bands), phases the columns.
 */
final class Draft {

    final LayoutOptions options;
    final int sections;
    final int phases;
    final List<Station> stations = new ArrayList<>();
    /** What is to be drawn. */
    final List<Link> links = new ArrayList<>();
    /** What only keeps stations together. */
    final List<Link> ties = new ArrayList<>();
    /** By phase: its first layer; one more entry ends the last phase. */
    int[] phaseStart;
    /** By section: its first row; one more entry ends the last section. */
    int[] sectionStart;
    Lattice lattice;

    /** Room between the border of a phase or section and what it holds. */
    final double padding;

    Draft(LayoutOptions options, int sections, int phases, double padding) {
        this.padding = padding;
        this.options = options;
        this.sections = sections;
        this.phases = phases;
    }

    /** @return all that says something about time */
    List<Link> linksAndTies() {
        List<Link> all = new ArrayList<>(links);
        all.addAll(ties);
        return all;
    }

    /** Forgets what was found out after layers were known. */
    void forgetRows() {
        for (Station station : stations) {
            station.halfWidth = station.node.size().width() / 2;
            station.halfHeight = station.node.size().height() / 2;
            station.guests.forEach(Guest::forgetSlots);
        }
    }

    int layers() {
        return phaseStart[phases];
    }

    int rows() {
        return sectionStart[sections];
    }
}
