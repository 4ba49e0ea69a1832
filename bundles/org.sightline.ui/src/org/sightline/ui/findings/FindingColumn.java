/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.function.Function;

import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.validation.FindingRow;

/** The columns of the list of findings. */
enum FindingColumn {

    MESSAGE("findings_message", 70, FindingRow::message),
    ELEMENT("findings_element", 22, FindingRow::elementLabel),
    RULE("findings_rule", 8, FindingRow::rule);

    private static final MessageBundle TEXTS = MessageBundle.of(FindingColumn.class);

    private final String titleKey;
    private final int weight;
    private final Function<FindingRow, String> text;

    FindingColumn(String titleKey, int weight, Function<FindingRow, String> text) {
        this.titleKey = titleKey;
        this.weight = weight;
        this.text = text;
    }

    String title() {
        return TEXTS.get(titleKey);
    }

    int weight() {
        return weight;
    }

    String text(FindingRow row) {
        return text.apply(row);
    }
}
