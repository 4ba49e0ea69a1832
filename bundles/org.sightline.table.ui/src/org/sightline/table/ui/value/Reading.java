/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.Optional;

/**
 * What a text that was typed or pasted into a cell means.
 *
 * @param value the value; null if the text is blank or wrong
 * @param problem what is wrong with the text, in the reader's language; empty if nothing is
 */
public record Reading(Object value, Optional<String> problem) {

    /**
     * @param value a value; null for none
     * @return the reading of a text that means it
     */
    public static Reading of(Object value) {
        return new Reading(value, Optional.empty());
    }

    /**
     * @param problem what is wrong with a text
     * @return the reading of that text
     */
    public static Reading wrong(String problem) {
        return new Reading(null, Optional.of(problem));
    }
}
