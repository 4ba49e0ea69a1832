/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.Locale;

/**
 * One line of the results.
 *
 * @param job what was done
 * @param size on what
 * @param floor what it is compared with
 * @param result what was measured
 * @param limit what the ratio must not exceed
 * @param unit of floor and ours, one of the constants
 */
record Row(String job, String size, String floor, Ratio.Result result, double limit, Unit unit) {

    /** What is measured. */
    enum Unit {
        /** Time. */
        MILLISECONDS(1e3, "ms"),
        /** Memory. */
        MEBIBYTES(1.0 / (1 << 20), "MiB");

        private final double factor;
        private final String sign;

        Unit(double factor, String sign) {
            this.factor = factor;
            this.sign = sign;
        }

        String show(double value) {
            return String.format(Locale.ROOT, "%.1f %s", value * factor, sign);
        }
    }

    static final String HEADING = "| job | at | floor | floor took | ours took | ratio | must reach | |\n|---|---|---|---|---|---|---|---|";

    /** @return whether the ratio is within its limit */
    boolean reached() {
        return result.ratio() <= limit;
    }

    /** @return the line as a row of a Markdown table */
    String markdown() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %.2f | %.2f | %s |", job, size, floor, unit.show(result.floor()),
                unit.show(result.ours()), result.ratio(), limit, reached() ? "reached" : "**missed**");
    }
}
