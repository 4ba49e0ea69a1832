/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Tells from the name of a pool or lane whether it is a customer or a system, in many languages. The words stand in
 * {@code name-words.properties}. A word must be a whole word of the name, except in scripts that write no spaces.
 */
final class NameWords {

    private static final int WHOLE_NAME = 3;
    private static final int CLEAR_WORD = 2;
    private static final int VAGUE_WORD = 1;

    private final Set<String> customer;
    private final Set<String> vague;
    private final Set<String> organization;
    private final Set<String> system;
    private final Set<String> person;
    private final Set<String> batch;

    NameWords() {
        ResourceBundle.Control plain = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle words = ResourceBundle.getBundle(NameWords.class.getPackageName() + ".name-words", Locale.ROOT,
                NameWords.class.getClassLoader(), plain);
        customer = words(words, "customer.");
        vague = words(words, "perhapsCustomer.");
        organization = words(words, "organization.");
        system = words(words, "system.");
        person = words(words, "person.");
        batch = words(words, "batch.");
    }

    private static Set<String> words(ResourceBundle bundle, String prefix) throws MissingResourceException {
        Set<String> words = new HashSet<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                for (String word : bundle.getString(key).split(",")) {
                    words.add(lower(word.strip()));
                }
            }
        }
        return words;
    }

    /**
     * @param name name of a pool or lane
     * @return how surely it is a customer's: 3 the name is nothing but that, 2 it holds a clear word and none that speaks of
     *         the organisation ("customer service"), 1 it holds a vague word ("user"), 0 it is not
     */
    int customerRank(String name) {
        String lower = lower(Names.normal(name));
        if (customer.contains(lower)) {
            return WHOLE_NAME;
        }
        if (holds(lower, organization) || holds(lower, system)) {
            return 0;
        }
        if (holds(lower, customer)) {
            return CLEAR_WORD;
        }
        return holds(lower, vague) ? VAGUE_WORD : 0;
    }

    /** @return whether the name is that of a system */
    boolean isSystem(String name) {
        String lower = lower(Names.normal(name));
        return holds(lower, system) && !holds(lower, person);
    }

    /** @return whether the name is that of a system that works without people */
    boolean isBatch(String name) {
        return holds(lower(Names.normal(name)), batch);
    }

    private static boolean holds(String name, Set<String> words) {
        for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return words.stream().anyMatch(word -> name.contains(word) && (word.indexOf(' ') > 0 || isUnspaced(word)));
    }

    private static boolean isUnspaced(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
