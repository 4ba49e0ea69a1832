/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files after names in a model: words of letters and digits of any script with hyphens between, each name given once. */
final class FileNames {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    /** Three words and an ending stay below the 255 bytes that file systems allow. */
    private static final int MOST_BYTES = 70;

    private final Set<String> given = new HashSet<>();

    /**
     * @param name any name; may be null
     * @return it as one word, without anything that a file system or a shell might take for more than a letter
     */
    static String word(String name) {
        String words = OTHER.matcher(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)).replaceAll("-");
        String word = EDGES.matcher(cut(words.toLowerCase(Locale.ROOT))).replaceAll("");
        return word.isEmpty() ? "unnamed" : word;
    }

    private static String cut(String word) {
        int end = word.length();
        while (word.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = word.offsetByCodePoints(end, -1);
        }
        return word.substring(0, end);
    }

    /**
     * @param name a name
     * @return it, with a number behind if it was given before
     */
    String once(String name) {
        String unique = name;
        for (int i = 2; !given.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }
}
