/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.sightline.model.messages.MessageBundle;

/** How much a finding matters. */
public enum Severity {
    /** The model contradicts itself or its purpose; results that rest on it are wrong. */
    ERROR,
    /** Something is very likely wrong or missing. */
    WARNING,
    /** Worth a look. People read of it as a hint. */
    INFO;

    private static final MessageBundle TEXTS = MessageBundle.of(Severity.class);

    /** @return the word used in files and in results: error, warning or info */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the word that people read: error, warning or hint */
    public String label() {
        return TEXTS.get("severity_" + word());
    }

    /**
     * @param word a word of files or one that people read, in any case
     * @return the severity with that word, if there is one
     */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(severity -> severity.word().equalsIgnoreCase(word) || severity.label().equalsIgnoreCase(word)).findFirst();
    }
}
