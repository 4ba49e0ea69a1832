/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.Locale;

/** What a comment line before an invariant can say about it, written as {@code -- key: value}. */
public enum HeaderKey {
    /** How much a breach matters: error, warning or info. */
    SEVERITY,
    /** What a person reads about a breach; {0} is the element, {1} and further are what {@link #EACH} or {@link #VALUES} give. */
    MESSAGE,
    /** What to do about it. */
    REMEDY,
    /** An OCL expression on the element: a collection that gives one finding for each of its members, as {1}. */
    EACH,
    /** An OCL expression on the element: a sequence of values for the message, as {1}, {2} and so on. */
    VALUES;

    /** @return the key as it is written in a document */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
