/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several names in one cell, with semicolons between them, as in {@code Phone; Web shop}. A name that has a semicolon itself, or begins with a quote,
 * stands in quotes, in which a quote is doubled.
 */
public final class NameList {

    private static final Pattern NAME = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"\\s*|([^;\n]*))(?:[;\n]|$)");

    private NameList() {
    }

    /**
     * @param names some names
     * @return them as one text
     */
    public static String write(List<String> names) {
        return names.stream().map(NameList::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String name) {
        boolean isPlain = name.indexOf(';') < 0 && name.indexOf('\n') < 0 && !name.startsWith("\"");
        return isPlain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * @param text any text
     * @return the names in it, without blanks around them; blank ones are left out. A quote that nothing closes is part of a name
     */
    public static List<String> read(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.lookingAt()) {
            String found = name.group(1) != null ? name.group(1).replace("\"\"", "\"") : name.group(2).strip();
            if (!found.isBlank()) {
                names.add(found);
            }
            if (name.end() >= text.length()) {
                break;
            }
            name.region(name.end(), text.length());
        }
        return names;
    }
}
