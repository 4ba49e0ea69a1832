/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.validation.explanation.Explanation;

class ConstraintPagesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "constraints");

    /** If this fails, the catalogue or its texts changed: run {@link ConstraintPages}, read the changed pages, commit them. */
    @Test
    void committedPages_areUpToDate() throws IOException {
        Map<String, String> pages = ConstraintPages.all();
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertEquals(Set.copyOf(pages.keySet()), committed.keySet());
        pages.forEach((name, text) -> assertEquals(text, committed.get(name), name));
    }

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRule_isExplained(Rule rule) {
        assertFalse(rule.title().isBlank());
        assertFalse(Explanation.of(rule.id()).isBlank());
    }

    @Test
    void titles_areAllDifferent() {
        assertEquals(rules().count(), rules().map(Rule::title).collect(Collectors.toSet()).size());
    }
}
