/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.NamedElement;

/** Holds every rule of the catalogue against a model that breaks it and one that just keeps it. */
class CatalogueCasesTest {

    private static final Validator VALIDATOR = new Validator(RuleCatalogue.standard());

    static List<RuleCase> cases() {
        return Stream.of(ViewAndLaneCases.cases(), FlowCases.cases(), ActivityCases.cases(), DistributionCases.cases(),
                FailureCases.cases(), ComparisonCases.cases()).flatMap(List::stream).toList();
    }

    @Test
    void sample_hasNoFindings() {
        assertEquals(List.of(), findings(new Sample()));
    }

    @Test
    void everyRule_hasItsCases() {
        List<String> rules = RuleCatalogue.standard().rules().stream().map(Rule::id).toList();

        assertEquals(rules, cases().stream().map(RuleCase::rule).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenRule_isTheOnlyError(RuleCase rule) {
        Sample sample = new Sample();
        List<EObject> elements = rule.breaking().apply(sample);

        List<Finding> findings = findings(sample);

        List<Finding> own = findings.stream().filter(finding -> finding.rule().equals(rule.rule())).toList();
        assertEquals(elements, own.stream().map(Finding::element).toList(), () -> "findings: " + findings);
        assertTrue(own.stream().allMatch(finding -> finding.kind() == Finding.Kind.BROKEN), own::toString);
        assertEquals(Set.of(), otherErrors(findings, rule), findings::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keptRule_hasNoFindingAndNoOtherErrors(RuleCase rule) {
        Sample sample = new Sample();
        rule.keeping().accept(sample);

        List<Finding> findings = findings(sample);

        assertTrue(findings.stream().noneMatch(finding -> finding.rule().equals(rule.rule())), findings::toString);
        assertEquals(Set.of(), otherErrors(findings, rule), findings::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void message_namesTheElement(RuleCase rule) {
        Sample sample = new Sample();
        rule.breaking().apply(sample);

        for (Finding finding : findings(sample)) {
            String name = nearestName(finding.element());
            assertTrue(finding.message().contains("“" + name + "”"), finding::message);
            assertTrue(!(finding.message() + finding.remedy()).matches(".*\\{\\d}.*"), finding::toString);
        }
    }

    private static String nearestName(EObject element) {
        boolean named = element instanceof NamedElement e && e.getName() != null && !e.getName().isBlank();
        if (named) {
            return ((NamedElement) element).getName();
        }
        return element instanceof Flow flow
                ? nearestName(flow.getSource()) : nearestName(element.eContainer());
    }

    private static Set<String> otherErrors(List<Finding> findings, RuleCase rule) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule)
                .filter(id -> !id.equals(rule.rule())).collect(Collectors.toSet());
    }

    private static List<Finding> findings(Sample sample) {
        return VALIDATOR.validate(sample.portfolio);
    }
}
