/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import java.util.Locale;

/**
 * One line of the results.
 *
 * @param job what was done
 * @param size on what
 * @param measured the number that counts
 * @param unit of it: milliseconds, figures, or times something
 * @param limit what it must not exceed
 * @param remark how it came about
 */
record Row(String job, String size, double measured, String unit, double limit, String remark) {

    static final String HEADING = "| job | at | measured | must reach | | |\n|---|---|---|---|---|---|";

    /** @return whether the number is within its limit */
    boolean reached() {
        return measured <= limit;
    }

    /** @return the line as a row of a Markdown table */
    String markdown() {
        return String.format(Locale.ROOT, "| %s | %s | %.1f %s | %.0f %s | %s | %s |", job, size, measured, unit, limit, unit,
                reached() ? "reached" : "**missed**", remark);
    }
}
