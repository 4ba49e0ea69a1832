/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Rectangle;

/**
 * Where a picture is cut into pages in one direction: as late as a page allows, but rather not through a step. Where every cut would go through steps,
 * the next page begins before those that were cut, so that each step is whole on some page.
 */
final class PageCuts {

    private static final double LEAST_FILL = 0.6;
    private static final double STEP = 4;
    private static final double LARGEST_OVERLAP = 0.3;

    private PageCuts() {
    }

    /**
     * What a page shows.
     *
     * @param from where it starts
     * @param to where it ends
     */
    record Span(double from, double to) {

        double length() {
            return to - from;
        }
    }

    /**
     * @param from where the first page starts
     * @param to where the last page ends
     * @param page how much fits on a page, above 0
     * @param starts where things start that are better not cut
     * @param ends where they end, in the same order
     * @return the pages
     */
    static List<Span> of(double from, double to, double page, double[] starts, double[] ends) {
        List<Span> spans = new ArrayList<>();
        double at = from;
        while (to - at > page + 0.5) {
            double cut = best(at, page, starts, ends);
            spans.add(new Span(at, cut));
            at = Math.max(firstCut(cut, starts, ends), cut - page * LARGEST_OVERLAP);
        }
        spans.add(new Span(at, to));
        return spans;
    }

    private static double best(double from, double page, double[] starts, double[] ends) {
        double best = from + page;
        long fewest = crossed(best, starts, ends);
        for (double at = from + page - STEP; at > from + page * LEAST_FILL && fewest > 0; at -= STEP) {
            long crossed = crossed(at, starts, ends);
            if (crossed < fewest) {
                fewest = crossed;
                best = at;
            }
        }
        return fewest == 0 ? best : between(best, fewest, from + page * LEAST_FILL, from + page, starts, ends);
    }

    /** Where things stand border to border, such as rows, only the borders themselves go through nothing. */
    private static double between(double otherwise, long crossedThere, double least, double most, double[] starts, double[] ends) {
        double best = otherwise;
        long fewest = crossedThere;
        for (double at : ends) {
            boolean possible = at > least && at <= most;
            long crossed = possible ? crossed(at, starts, ends) : Long.MAX_VALUE;
            if (crossed < fewest || crossed == fewest && fewest < crossedThere && at > best) {
                fewest = crossed;
                best = at;
            }
        }
        return best;
    }

    private static long crossed(double at, double[] starts, double[] ends) {
        long count = 0;
        for (int i = 0; i < starts.length; i++) {
            count += starts[i] < at && at < ends[i] ? 1 : 0;
        }
        return count;
    }

    /** Just before the first of those that a cut goes through; the cut itself if it goes through nothing. */
    private static double firstCut(double at, double[] starts, double[] ends) {
        double first = at;
        for (int i = 0; i < starts.length; i++) {
            first = starts[i] < at && at < ends[i] ? Math.min(first, starts[i] - STEP) : first;
        }
        return first;
    }

    static double[] starts(List<Rectangle> boxes, boolean across) {
        return boxes.stream().mapToDouble(each -> across ? each.x() : each.y()).toArray();
    }

    static double[] ends(List<Rectangle> boxes, boolean across) {
        return boxes.stream().mapToDouble(each -> across ? each.right() : each.bottom()).toArray();
    }
}
