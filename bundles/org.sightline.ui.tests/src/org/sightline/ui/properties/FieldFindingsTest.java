/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleCatalogue;

/** The list of the properties at which findings are shown fits the catalogue of rules and the metamodel. */
class FieldFindingsTest {

    private static final ResourceBundle FIELDS = ResourceBundle.getBundle("org.sightline.ui.properties.ruleFields", Locale.ROOT,
            FieldFindingsTest.class.getClassLoader());

    @Test
    void everyRuleOfTheList_isInTheCatalogue() {
        Set<String> rules = RuleCatalogue.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertTrue(rules.containsAll(FIELDS.keySet()), FIELDS.keySet().toString());
    }

    @Test
    void everyPropertyOfTheList_isOneOfWhatTheRuleIsAbout() {
        List<String> unknown = RuleCatalogue.standard().rules().stream().filter(rule -> FIELDS.containsKey(rule.id()))
                .flatMap(rule -> Arrays.stream(FIELDS.getString(rule.id()).split(","))
                        .filter(name -> rule.context().getEStructuralFeature(name) == null).map(name -> rule.id() + ": " + name))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
