/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Arrays;

/**
 * The coordinates of the lattice's lines in one direction. A layer or row takes room before and after its middle line; a channel takes
 * room for its tracks. Lines are grouped by phase or section.
 */
final class Axis {

    final double[] before;
    final double[] after;
    /** By layer or row: distance of two places beside its middle line. */
    final double[] pitch;
    final double[] start;
    final double[] size;
    /** By group: where it begins and ends. */
    final double[] groupStart;
    final double[] groupEnd;
    private final int[] cells;
    private final int[] groups;
    private final int[] tracks;
    private final double trackGap;
    private final int[] cellAt;

    /**
     * @param cells lines of the layers or rows
     * @param groups first layer or row of each group, and the end of the last
     * @param lines number of lines
     */
    Axis(int[] cells, int[] groups, int lines, double portGap, double trackGap) {
        this.cells = cells;
        this.groups = groups;
        this.trackGap = trackGap;
        before = new double[cells.length];
        after = new double[cells.length];
        pitch = new double[cells.length];
        Arrays.fill(pitch, portGap);
        start = new double[lines];
        size = new double[lines];
        tracks = new int[lines];
        cellAt = new int[lines];
        Arrays.fill(cellAt, -1);
        for (int cell = 0; cell < cells.length; cell++) {
            cellAt[cells[cell]] = cell;
        }
        groupStart = new double[groups.length - 1];
        groupEnd = new double[groups.length - 1];
    }

    boolean channel(int line) {
        return cellAt[line] < 0;
    }

    void needCell(int cell, double roomBefore, double roomAfter) {
        before[cell] = Math.max(before[cell], roomBefore);
        after[cell] = Math.max(after[cell], roomAfter);
    }

    void tracks(int channel, int count) {
        tracks[channel] = count;
    }

    /**
     * Gives all lines their coordinates, from 0 on.
     *
     * @param inner least size of a channel within a group
     * @param outer least size of a channel at the border of a group
     */
    void place(double inner, double outer) {
        double at = 0;
        for (int group = 0; group + 1 < groups.length; group++) {
            int first = cells[groups[group]] - 1;
            int last = cells[groups[group + 1] - 1] + 1;
            groupStart[group] = at;
            for (int line = first; line <= last; line++) {
                start[line] = at;
                size[line] = channel(line) ? channelSize(line, line == first || line == last ? outer : inner)
                    : before[cellAt[line]] + after[cellAt[line]];
                at += size[line];
            }
            groupEnd[group] = at;
        }
    }

    private double channelSize(int line, double least) {
        double room = tracks[line] == 0 ? 0 : (tracks[line] + 1) * trackGap;
        return Math.max(least, room);
    }

    double middle(int cell) {
        return start[cells[cell]] + before[cell];
    }

    /** @return the coordinate of a segment along a line */
    double at(int line, int slot) {
        int cell = cellAt[line];
        if (cell >= 0) {
            return middle(cell) + slot * pitch[cell];
        }
        return start[line] + (size[line] - (tracks[line] - 1) * trackGap) / 2 + slot * trackGap;
    }
}
