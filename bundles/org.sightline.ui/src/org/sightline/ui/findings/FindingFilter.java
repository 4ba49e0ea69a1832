/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.ui.validation.FindingRow;
import org.sightline.validation.Severity;

/**
 * Which findings are listed: those of the severities that are switched on, with all words that are searched for in the
 * message, the rule or the name of the element; the worst first. Needs no display.
 */
public final class FindingFilter {

    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private List<String> words = List.of();

    /**
     * @param severity findings of which severity
     * @param isShown whether they are listed
     */
    public void show(Severity severity, boolean isShown) {
        if (isShown) {
            shown.add(severity);
        } else {
            shown.remove(severity);
        }
    }

    /**
     * @param severity any severity
     * @return whether findings of it are listed
     */
    public boolean shows(Severity severity) {
        return shown.contains(severity);
    }

    /** @param text words to be searched for, in any case and any order; an empty text finds all */
    public void search(String text) {
        words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * @param rows all findings in the order of the model
     * @return those that are listed, by severity and within one severity in the order of the model
     */
    public List<FindingRow> apply(List<FindingRow> rows) {
        return rows.stream().filter(row -> shows(row.severity()) && isFound(row)).sorted(Comparator.comparing(FindingRow::severity)).toList();
    }

    private boolean isFound(FindingRow row) {
        return words.stream().allMatch(word -> Stream.of(row.message(), row.rule(), row.elementLabel())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)));
    }
}
