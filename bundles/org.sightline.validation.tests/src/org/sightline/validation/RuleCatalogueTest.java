/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_isWellFormedOcl(Rule rule) {
        assertDoesNotThrow(rule::parse);
    }
}
