/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutQuality;
import org.sightline.layout.ProcessLayout;

/** Laying out, against ELK layered on the same graph; after one added step, against laying out the whole again. */
final class LayoutBenchmark implements Benchmark {

    private static final int ROUNDS = 11;
    private static final int LANES = 10;
    private static final int USUAL = 1_000;
    private static final int LARGE = 10_000;
    private static final int[] COMPARED = {60, 200, 1_000};

    @Override
    public List<Row> measure() throws Exception {
        LayoutInput usual = RandomProcess.of(USUAL, LANES, 0);
        LayoutInput large = RandomProcess.of(LARGE, LANES, 0);
        LayoutInput grown = RandomProcess.of(LARGE, LANES, 1);
        Geometry before = ProcessLayout.of(large);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("layout with routing", USUAL + " steps", "ELK layered on the same graph",
                Ratio.measure(ROUNDS, () -> ElkLayout.of(usual).run(), () -> ProcessLayout.of(usual)), 1, Row.Unit.MILLISECONDS));
        rows.add(new Row("layout with routing", LARGE + " steps", "ten times the same at " + USUAL,
                Ratio.measure(ROUNDS, () -> tenTimes(usual), () -> ProcessLayout.of(large)), 2, Row.Unit.MILLISECONDS));
        rows.add(new Row("layout after one added step", LARGE + " steps", "layout of the whole",
                Ratio.measure(ROUNDS, () -> ProcessLayout.of(grown), () -> ProcessLayout.update(large, before, grown)), 0.2, Row.Unit.MILLISECONDS));
        compareQuality();
        return rows;
    }

    private static Geometry tenTimes(LayoutInput input) {
        Geometry last = null;
        for (int i = 0; i < LARGE / USUAL; i++) {
            last = ProcessLayout.of(input);
        }
        return last;
    }

    /** Prints the figures of both layouts side by side; they are no ratios with a limit but for overlaps, which must be none. */
    private static void compareQuality() {
        for (int steps : COMPARED) {
            LayoutInput input = RandomProcess.of(steps, 6, 0);
            LayoutQuality ours = LayoutQuality.of(ProcessLayout.of(input));
            LayoutQuality elk = ElkLayout.of(input).run().quality();
            print(steps, "Sightline", ours);
            print(steps, "ELK layered", elk);
            if (ours.overlaps() + ours.edgesOverNodes() + ours.sharedSegments() > 0) {
                throw new IllegalStateException("Something lies over something else at " + steps + " steps: " + ours);
            }
        }
    }

    private static void print(int steps, String who, LayoutQuality quality) {
        System.err.printf(Locale.ROOT, "%d steps in 6 lanes, %s: %d crossings, %d bends, length %.0f, area %.0f thousand, %d overlaps%n", steps, who,
                quality.crossings(), quality.bends(), quality.length(), quality.area() / 1000, quality.overlaps());
    }
}
