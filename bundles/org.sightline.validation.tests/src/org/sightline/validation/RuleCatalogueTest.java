/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.validation.document.RuleDocument;

class RuleCatalogueTest {

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_isWellFormedOcl(Rule rule) {
        assertDoesNotThrow(rule::parse);
    }

    @Test
    void document_hasNoMistakes() {
        assertEquals(List.of(), RuleDocument.of(RuleCatalogue.text()).mistakes());
    }

    @Test
    void ids_countUp() {
        List<String> ids = rules().map(Rule::id).toList();

        assertEquals(IntStream.rangeClosed(1, ids.size()).mapToObj("CV%02d"::formatted).toList(), ids);
    }

    @Test
    void noCondition_asksForAllInstances() {
        assertFalse(RuleDocument.of(RuleCatalogue.text()).sections().stream().anyMatch(section -> section.words().contains("allInstances")));
    }
}
