/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.validation.fix.QuickFix;
import org.sightline.validation.fix.QuickFixes;

/** Applies every quick fix to the model with which the test of its rule breaks that rule. */
class QuickFixCasesTest {

    private static final Validator VALIDATOR = new Validator(RuleCatalogue.standard());

    /** One of the quick fixes of the first finding of a rule. */
    record FixCase(RuleCase rule, int number) {

        @Override
        public String toString() {
            return rule + " fix " + number;
        }
    }

    /** The cases that each rule with quick fixes has one for, at least. */
    static List<RuleCase> fixableCases() {
        return Stream.concat(FixableCases.cases().stream(), CatalogueCasesTest.cases().stream().filter(rule -> !new Broken(rule).fixes().isEmpty())).toList();
    }

    static Stream<FixCase> fixes() {
        return fixableCases().stream().flatMap(rule -> IntStream.range(0, new Broken(rule).fixes().size()).mapToObj(number -> new FixCase(rule, number)));
    }

    /** A model that breaks a rule. */
    private static final class Broken {

        private final Sample sample = new Sample();
        private final List<Finding> findings;
        private final Finding finding;

        Broken(RuleCase rule) {
            rule.breaking().apply(sample);
            findings = VALIDATOR.validate(sample.portfolio);
            finding = findings.stream().filter(one -> one.rule().equals(rule.rule())).findFirst().orElseThrow();
        }

        List<QuickFix> fixes() {
            return QuickFixes.of(finding);
        }

        Set<String> serious(List<Finding> some) {
            return some.stream().filter(one -> one.severity() != Severity.INFO).map(one -> one.rule() + one.element()).collect(Collectors.toSet());
        }
    }

    @Test
    void mostRules_haveQuickFixes() {
        assertTrue(QuickFixes.rules().size() >= 60, () -> QuickFixes.rules().size() + " rules have quick fixes");
    }

    @Test
    void everyRuleWithQuickFixes_hasACase() {
        assertEquals(QuickFixes.rules(), fixableCases().stream().map(RuleCase::rule).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("fixableCases")
    void fixableCase_offersFixesWithDifferentLabels(RuleCase rule) {
        List<QuickFix> fixes = new Broken(rule).fixes();

        assertFalse(fixes.isEmpty());
        assertEquals(fixes.size(), fixes.stream().map(QuickFix::label).distinct().count(), fixes::toString);
        fixes.forEach(fix -> assertFalse(fix.label().contains("{") || fix.label().contains("none"), fix::label));
    }

    @ParameterizedTest
    @MethodSource("fixes")
    void fix_removesTheFindingAndMakesNothingWorse(FixCase fixCase) {
        Broken broken = new Broken(fixCase.rule());
        QuickFix fix = broken.fixes().get(fixCase.number());

        assertTrue(fix.command().canExecute());
        fix.command().execute();

        List<Finding> left = VALIDATOR.validate(broken.sample.portfolio);
        assertTrue(left.stream().noneMatch(one -> one.rule().equals(broken.finding.rule()) && one.element() == broken.finding.element()
                && one.detail() == broken.finding.detail()), () -> fix + " leaves " + left);
        Set<String> worse = broken.serious(left);
        worse.removeAll(broken.serious(broken.findings));
        assertEquals(Set.of(), worse, fix::label);
    }

    @ParameterizedTest
    @MethodSource("fixes")
    void undo_bringsBackTheSameBytes(FixCase fixCase) throws IOException {
        Broken broken = new Broken(fixCase.rule());
        byte[] before = bytes(broken.sample.portfolio);
        EObject copy = EcoreUtil.copy(broken.sample.portfolio);
        Command command = broken.fixes().get(fixCase.number()).command();

        command.canExecute();
        command.execute();
        byte[] after = bytes(broken.sample.portfolio);
        assertFalse(Arrays.equals(before, after));
        command.undo();
        assertEquals(new String(before), new String(bytes(broken.sample.portfolio)));
        assertTrue(EcoreUtil.equals(copy, broken.sample.portfolio), "flows at their ends included");
        command.redo();
        assertEquals(new String(after), new String(bytes(broken.sample.portfolio)));
    }

    @ParameterizedTest
    @MethodSource("fixes")
    void preview_tellsOfChangesWithoutMakingThem(FixCase fixCase) throws IOException {
        Broken broken = new Broken(fixCase.rule());
        byte[] before = bytes(broken.sample.portfolio);
        EObject copy = EcoreUtil.copy(broken.sample.portfolio);

        QuickFix fix = broken.fixes().get(fixCase.number());

        assertFalse(fix.preview().isEmpty());
        assertTrue(fix.changes().containsAll(fix.preview()));
        assertEquals(new String(before), new String(bytes(broken.sample.portfolio)));
        assertTrue(EcoreUtil.equals(copy, broken.sample.portfolio));
    }

    private static byte[] bytes(EObject root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(root);
        resource.save(bytes, null);
        resource.getContents().clear();
        return bytes.toByteArray();
    }
}
