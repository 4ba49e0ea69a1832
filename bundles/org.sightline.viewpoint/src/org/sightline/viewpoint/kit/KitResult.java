/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * What the engine shows for one run or expression of a kit, and what Sirius showed.
 *
 * @param name which run or expression
 * @param expected what Sirius showed; null if the kit does not tell
 * @param computed what the engine shows
 */
public record KitResult(String name, String expected, String computed) {

    /** @return whether both agree; so they do if the kit does not tell */
    public boolean passed() {
        return expected == null || expected.equals(computed);
    }

    /** @return the lines in which they differ, with {@code -} what is missing and with {@code +} what is too much */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        if (!passed()) {
            LineDifference.between(expected.lines().toList(), computed.lines().toList(), differences);
        }
        return differences;
    }
}
