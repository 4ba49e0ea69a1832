/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Arrays;

/**
 * The lines along which edges run, numbered from left to right and from top to bottom: each layer and each row is a line, with a channel
 * on either side. Between two phases, and between two sections, lie two channels, one of either. Tells also which cells are taken.
 *
 * <pre>
 * x line   0       1       2       3       4       5        6       7       8
 *          channel layer 0 channel layer 1 channel channel  layer 2 channel
 *          |------- phase 0 ------------------| |---- phase 1 ------|
 * </pre>
 */
final class Lattice {

    final int[] layerLine;
    final int[] rowLine;
    final int xLines;
    final int yLines;
    private final int[] phaseOf;
    private final int[] sectionOf;
    private final int[] layerBefore;
    private final int[] rowBefore;
    private final int[][] layersTaken;
    private final int[][] rowsTaken;

    Lattice(Draft draft) {
        layerLine = lines(draft.phaseStart);
        rowLine = lines(draft.sectionStart);
        xLines = layerLine[layerLine.length - 1] + 2;
        yLines = rowLine[rowLine.length - 1] + 2;
        phaseOf = groups(layerLine, draft.phaseStart, xLines);
        sectionOf = groups(rowLine, draft.sectionStart, yLines);
        layerBefore = before(layerLine, xLines);
        rowBefore = before(rowLine, yLines);
        layersTaken = taken(draft, true);
        rowsTaken = taken(draft, false);
    }

    private static int[] lines(int[] groups) {
        int[] lines = new int[groups[groups.length - 1]];
        for (int group = 0; group + 1 < groups.length; group++) {
            for (int i = groups[group]; i < groups[group + 1]; i++) {
                lines[i] = 2 * i + 1 + group;
            }
        }
        return lines;
    }

    private static int[] groups(int[] lines, int[] groups, int count) {
        int[] groupOf = new int[count];
        for (int group = 0; group + 1 < groups.length; group++) {
            Arrays.fill(groupOf, lines[groups[group]] - 1, lines[groups[group + 1] - 1] + 2, group);
        }
        return groupOf;
    }

    /** @return the phase that a line between or through layers lies in */
    int phaseAt(int line) {
        return phaseOf[line];
    }

    /** @return the section that a line between or through rows lies in */
    int sectionAt(int line) {
        return sectionOf[line];
    }

    /** By line: the last layer or row at or before it, -1 if none. */
    private static int[] before(int[] lines, int count) {
        int[] before = new int[count];
        int last = -1;
        for (int line = 0; line < count; line++) {
            if (last + 1 < lines.length && lines[last + 1] == line) {
                last++;
            }
            before[line] = last;
        }
        return before;
    }

    /** @return the layer on a line, or the one before a channel */
    int layerAt(int line) {
        return layerBefore[line];
    }

    /** @return the row on a line, or the one before a channel */
    int rowAt(int line) {
        return rowBefore[line];
    }

    /** @return the first layer that somebody who comes from the left (or right) and stops in a channel does not meet */
    int layerBeyond(int channel, boolean fromLeft) {
        return fromLeft ? layerBefore[channel] + 1 : layerBefore[channel];
    }

    /** @return the first row that somebody who comes from above (or below) and stops in a channel does not meet */
    int rowBeyond(int channel, boolean fromAbove) {
        return fromAbove ? rowBefore[channel] + 1 : rowBefore[channel];
    }

    private static int[][] taken(Draft draft, boolean byRow) {
        int[] counts = new int[byRow ? draft.rows() : draft.layers()];
        draft.stations.forEach(s -> counts[byRow ? s.row : s.layer]++);
        int[][] taken = new int[counts.length][];
        Arrays.setAll(taken, i -> new int[counts[i]]);
        for (Station s : draft.stations) {
            int group = byRow ? s.row : s.layer;
            taken[group][--counts[group]] = byRow ? s.layer : s.row;
        }
        Arrays.stream(taken).forEach(Arrays::sort);
        return taken;
    }

    /** @return whether no station of a row stands strictly between two layers, in whatever order these are */
    boolean rowFree(int row, int layer, int otherLayer) {
        return free(layersTaken[row], layer, otherLayer);
    }

    /** @return whether no station of a layer stands strictly between two rows, in whatever order these are */
    boolean layerFree(int layer, int row, int otherRow) {
        return free(rowsTaken[layer], row, otherRow);
    }

    boolean taken(int layer, int row) {
        return Arrays.binarySearch(layersTaken[row], layer) >= 0;
    }

    private static boolean free(int[] taken, int a, int b) {
        int low = Math.min(a, b);
        int found = Arrays.binarySearch(taken, low + 1);
        int first = found >= 0 ? found : -found - 1;
        return first == taken.length || taken[first] >= Math.max(a, b);
    }
}
