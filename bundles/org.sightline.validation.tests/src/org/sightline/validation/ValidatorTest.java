/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.WaitPoint;

class ValidatorTest {

    @TempDir
    private Path folder;

    private final Sample sample = new Sample();

    @Test
    void findings_comeInTheOrderOfTheModelAndThenOfTheRules() throws IOException {
        Validator validator = validator("""
                context Activity inv Z: false
                context NamedElement inv A: not oclIsKindOf(Activity)
                """);

        assertEquals(List.of("Order A", "Order Z", "Receive A", "Receive Z", "Take the order A", "Take the order Z",
                "Pack A", "Pack Z", "Hand over A", "Hand over Z"), shown(validator.validate(sample.portfolio)));
    }

    @Test
    void validateElements_looksAtTheseElementsOnly() throws IOException {
        Validator validator = validator("context NamedElement inv No: false");

        assertEquals(List.of("Pack No", "Acme No"), shown(validator.validateElements(List.of(sample.pack, sample.acmeLane))));
        assertEquals(List.of(), validator.validateElements(List.of()));
    }

    @Test
    void secondValidation_seesTheChangesSinceTheFirst() throws IOException {
        Validator validator = validator("context Portfolio inv One: CustomerProcess.allInstances()->size() = 1");
        List<Finding> before = validator.validate(sample.portfolio);
        sample.copy("Another");

        assertEquals(List.of(), before);
        assertEquals(List.of("Model One"), shown(validator.validate(sample.portfolio)));
    }

    @Test
    void findingAboutAnyNode_tellsWhatKindItIs() {
        WaitPoint wait = SightlineFactory.eINSTANCE.createWaitPoint();
        sample.acmeLane.getNodes().add(wait);

        assertTrue(new Validator(RuleCatalogue.standard()).validateElements(List.of(wait)).stream().map(Finding::message)
                .anyMatch("The wait point without a name in “Acme” can never be reached: no path leads to it from a start."::equals));
    }

    @Test
    void missingValue_isReportedAsUndecided() throws IOException {
        List<Finding> findings = validator("-- severity: warning\ncontext Activity inv Phone: channel.name <> ''").validate(sample.portfolio);

        assertEquals(List.of("Order Phone", "Receive Phone", "Pack Phone"), shown(findings));
        Finding first = findings.getFirst();
        assertEquals(Finding.Kind.UNDECIDED, first.kind());
        assertEquals(Severity.WARNING, first.severity());
        assertEquals("The rule Phone could not be decided for step “Order”: "
                + "its condition is neither true nor false; a value that it uses may be missing.", first.message());
    }

    @Test
    void nullCondition_isReportedAsUndecided() throws IOException {
        List<Finding> findings = validator("context Portfolio inv Null: let b : Boolean = null in b").validate(sample.portfolio);

        assertEquals(List.of(Finding.Kind.UNDECIDED), findings.stream().map(Finding::kind).toList());
    }

    @Test
    void endlessRecursion_isReportedOnceAndTheOtherRulesRun() throws IOException {
        List<Finding> findings = validator("""
                context Activity
                def: forever(n : Integer) : Boolean = forever(n + 1)
                inv Endless: forever(1)
                inv Other: name.size() < 14
                """).validate(sample.portfolio);

        assertEquals(List.of("Order Endless", "Take the order Other"), shown(findings));
        assertEquals(Finding.Kind.UNDECIDED, findings.getFirst().kind());
        assertTrue(findings.getFirst().message().startsWith("The rule Endless was given up at step “Order”"), findings.getFirst()::message);
    }

    @Test
    void recursionOnOneElement_leavesNoTraceForTheNext() throws IOException {
        List<Finding> findings = validator("""
                context Activity
                def: forever(n : Integer) : Boolean = Sequence{1, 2}->forAll(i | forever(n + i))
                inv Endless: Sequence{1}->forAll(i | forever(i))
                inv Fine: Sequence{1}->forAll(i | i = 1)
                """).validate(sample.portfolio);

        assertEquals(List.of("Order Endless"), shown(findings));
    }

    @Test
    void cancelledValidation_stops() throws IOException {
        Validator validator = validator("context Activity inv A: true");
        AtomicInteger asked = new AtomicInteger();

        assertThrows(CancellationException.class, () -> validator.validate(sample.portfolio, () -> asked.incrementAndGet() > 3));
        assertEquals(4, asked.get());
    }

    @Test
    void cancelledRule_stopsInItsMiddle() throws IOException {
        Validator validator = validator("context Portfolio inv Long: Sequence{1..1000}->forAll(i | Sequence{1..1000}->forAll(j | i + j > 0))");
        AtomicInteger asked = new AtomicInteger();

        assertThrows(CancellationException.class, () -> validator.validate(sample.portfolio, () -> asked.incrementAndGet() > 1));
    }

    @Test
    void datesAndTimes_areCompared() throws IOException {
        sample.scenario("Peak").setStart(LocalDate.of(2026, 3, 1));

        assertEquals(List.of("Peak B"), shown(validator("""
                context Scenario
                inv A: start <= start and start >= start and not (start < start)
                inv B: start > start
                """).validate(sample.portfolio)));
    }

    private Validator validator(String rules) throws IOException {
        Path file = folder.resolve("test.rules.ocl");
        Files.writeString(file, rules);
        CompanyRules company = CompanyRules.read(file);
        assertEquals(List.of(), company.problems());
        return new Validator(company.rules());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream().map(finding -> ((NamedElement) finding.element()).getName() + " " + finding.rule()).toList();
    }
}
