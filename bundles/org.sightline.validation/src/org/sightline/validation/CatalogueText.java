/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;

import org.sightline.model.messages.MessageBundle;

/** The texts of a rule of the catalogue, from {@code messages.properties}: rule_CV01_title, _message, _remedy. */
record CatalogueText(String id) implements RuleText {

    private static final MessageBundle TEXTS = MessageBundle.of(CatalogueText.class);

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public String message(List<String> values) {
        return text("message", values.toArray());
    }

    @Override
    public String remedy(List<String> values) {
        return text("remedy", values.toArray());
    }

    private String text(String role, Object... values) {
        return TEXTS.get("rule_" + id + "_" + role, values);
    }
}
