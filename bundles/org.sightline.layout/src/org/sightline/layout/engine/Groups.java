/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * How far each phase or section reaches, one after the other, with the room kept free after each (for separating lines).
 */
final class Groups {

    final double[] start;
    final double[] end;
    /** Room kept free after a group. */
    final double[] gap;

    Groups(double[] start, double[] end) {
        this.start = start;
        this.end = end;
        gap = new double[start.length];
    }

    int count() {
        return start.length;
    }

    double extent(int group) {
        return end[group] - start[group];
    }

    /** @return the end of the last group with the room after it */
    double last() {
        return end[count() - 1] + gap[count() - 1];
    }

    Groups copy() {
        Groups copy = new Groups(start.clone(), end.clone());
        System.arraycopy(gap, 0, copy.gap, 0, gap.length);
        return copy;
    }

    /** Makes a group at least so large; those after it move. */
    void extend(int group, double extent) {
        double missing = extent - extent(group);
        if (missing > 0) {
            end[group] += missing;
            for (int next = group + 1; next < count(); next++) {
                start[next] += missing;
                end[next] += missing;
            }
        }
    }

    /** Puts the first group at a place and keeps the gaps free. */
    void arrange(double origin) {
        double at = origin;
        for (int group = 0; group < count(); group++) {
            double extent = extent(group);
            start[group] = at;
            end[group] = at + extent;
            at = end[group] + gap[group];
        }
    }
}
