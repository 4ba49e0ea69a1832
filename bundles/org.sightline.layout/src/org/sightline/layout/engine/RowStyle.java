/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;

/**
 * How rows are chosen.
 *
 * @param gravity pull to the middle row, so that stretches of the process that do not meet share rows
 * @param outward pull of links to other sections, against 1 within the section
 */
record RowStyle(double gravity, double outward) {

    /** What suits most processes. */
    static final RowStyle USUAL = new RowStyle(0.2, 0.3);

    /** @return styles worth a try where there is time for it */
    static List<RowStyle> others() {
        return List.of(new RowStyle(0.05, 0.3), new RowStyle(0.05, 0.08), new RowStyle(0.2, 0.6));
    }
}
