/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.model.messages.MessageBundle;

/**
 * The texts of a company's rule, from the comment lines before it. In them {0} is the element and {1} and further are
 * values; any other brace or quote stands for itself.
 *
 * @param id the rule's id
 * @param messagePattern the message, or null
 * @param remedyPattern the remedy, or null
 */
record CommentText(String id, String messagePattern, String remedyPattern) implements RuleText {

    private static final MessageBundle TEXTS = MessageBundle.of(CommentText.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Override
    public String title() {
        return id;
    }

    @Override
    public String message(List<String> values) {
        return messagePattern == null ? TEXTS.get("company_message", values.getFirst(), id) : filled(messagePattern, values);
    }

    @Override
    public String remedy(List<String> values) {
        return remedyPattern == null ? TEXTS.get("company_remedy", id) : filled(remedyPattern, values);
    }

    private static String filled(String pattern, List<String> values) {
        return PLACEHOLDER.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.size() ? values.get(index) : place.group());
        });
    }
}
