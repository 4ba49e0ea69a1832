/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.explanation;

import org.sightline.model.messages.MessageBundle;

/** Why the rules of the catalogue hold: a paragraph for each, for help texts and documentation. */
public final class Explanation {

    private static final MessageBundle TEXTS = MessageBundle.of(Explanation.class);

    private Explanation() {
    }

    /**
     * @param rule the id of a rule
     * @return why it holds, in the reader's language; an empty text for a rule that is not of the catalogue
     */
    public static String of(String rule) {
        String key = "rule_" + rule + "_why";
        return TEXTS.has(key) ? TEXTS.get(key) : "";
    }
}
