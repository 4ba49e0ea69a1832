/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.PhoneOrder;

/** What may be typed or pasted into cells of each kind, and what is said about the rest. */
class CellTypesTest {

    private static final List<EStructuralFeature> KINDS = List.of(Literals.NAMED_ELEMENT__NAME, Literals.TIMED_NODE__STANDARD_TIME, Literals.ACTIVITY__FIXED_COST,
            Literals.ACTIVITY__BEST_PRACTICE, Literals.ACTIVITY__KIND, Literals.ACTIVITY__CHANNEL, Literals.ACTIVITY__SYSTEMS,
            Literals.TIMED_NODE__PROCESSING_TIME, Literals.VIEW_ELEMENT__CUSTOMER_FACING);

    private static final List<String> ODD_TEXTS = List.of("", " ", "\t", "\n", "soon", "-1", "1e999", "-1e999", "NaN", "Infinity", "=1+1", "1,2,3", "1.2.3",
            "99999999999999999999", "5 parsecs", "1h h", "triangular(", "triangular(1)", "normal(1e999, 1)", ";", ";;phone", "\u0000", "\ud83d\udca5", "x".repeat(10_000));

    private final Portfolio portfolio = new PhoneOrder().create();
    private final Activity step = (Activity) portfolio.getProcesses().get(0).getLanes().get(0).getNodes().stream().filter(Activity.class::isInstance).findFirst()
            .orElseThrow();

    private static CellType type(EStructuralFeature feature) {
        return CellTypes.of(feature, false, each -> "");
    }

    private String problem(EObject owner, EStructuralFeature feature, String typed) {
        return type(feature).read(owner, typed).problem().orElse("");
    }

    @Test
    void wrongText_isQuotedWithWhatIsExpected() {
        portfolio.setCurrency("EUR");
        Map<EStructuralFeature, String> expected = Map.of(Literals.TIMED_NODE__STANDARD_TIME, "1h 30", Literals.ACTIVITY__FIXED_COST, "EUR",
                Literals.ACTIVITY__BEST_PRACTICE, "yes", Literals.ACTIVITY__CHANNEL, "called", Literals.ACTIVITY__SYSTEMS, "called",
                Literals.TIMED_NODE__PROCESSING_TIME, "triangular(2, 5, 12)");
        expected.forEach((feature, hint) -> {
            String problem = problem(step, feature, "soon-ish");
            assertTrue(problem.contains("“soon-ish”") && problem.contains(hint), feature.getName() + ": " + problem);
        });
    }

    @Test
    void wrongKind_isAnsweredWithAllKinds() {
        CellType type = type(Literals.ACTIVITY__KIND);
        String problem = problem(step, Literals.ACTIVITY__KIND, "magic");
        assertTrue(type.choices(step).stream().allMatch(each -> problem.contains(type.write(step, each))), problem);
    }

    @Test
    void numberThatIsNotWhole_isRefusedWhereOneIsCounted() {
        FailPoint failPoint = SightlineFactory.eINSTANCE.createFailPoint();
        assertTrue(problem(failPoint, Literals.FAIL_POINT__SEVERITY, "2.5").contains("whole"));
        assertTrue(problem(failPoint, Literals.FAIL_POINT__SEVERITY, "99999999999").contains("whole"));
        assertEquals(3, type(Literals.FAIL_POINT__SEVERITY).read(failPoint, " 3 ").value());
    }

    @Test
    void nameOfSeveralElements_isRefusedUntilItIsClearWhich() {
        for (int i = 0; i < 2; i++) {
            Channel fax = SightlineFactory.eINSTANCE.createChannel();
            fax.setName("Fax");
            portfolio.getChannels().add(fax);
        }
        assertTrue(problem(step, Literals.ACTIVITY__CHANNEL, "fax").contains("Several"));
    }

    @Test
    void nameThatIsAlmostRight_isAnsweredWithTheNearestNames() {
        for (String each : List.of("Web shop", "Telephone")) {
            Channel channel = SightlineFactory.eINSTANCE.createChannel();
            channel.setName(each);
            portfolio.getChannels().add(channel);
        }
        assertTrue(problem(step, Literals.ACTIVITY__CHANNEL, "Web shpo").endsWith("Nearest: “Web shop”."));
    }

    @Test
    void factOfTheModel_isNeverTyped() {
        assertFalse(problem(step, Literals.VIEW_ELEMENT__CUSTOMER_FACING, "no").isEmpty());
    }

    @Test
    void impossibleDistribution_isRefusedWithItsNumbers() {
        assertTrue(problem(step, Literals.TIMED_NODE__PROCESSING_TIME, "triangular(1, 2)").contains("needs these numbers"));
        assertTrue(problem(step, Literals.TIMED_NODE__PROCESSING_TIME, "triangular(9, 5, 1)").endsWith("The mode of a triangular distribution lies between its ends."));
        assertTrue(problem(step, Literals.TIMED_NODE__PROCESSING_TIME, "bell(1, 2)").contains("triangular, "));
        assertTrue(problem(step, Literals.TIMED_NODE__PROCESSING_TIME, "tringular(1, 2, 3)").endsWith("Write one of: triangular."));
    }

    @Test
    void hugeNumber_isRefusedWithTheLargest() {
        for (EStructuralFeature feature : List.of(Literals.TIMED_NODE__STANDARD_TIME, Literals.ACTIVITY__FIXED_COST, Literals.TIMED_NODE__PROCESSING_TIME)) {
            assertTrue(problem(step, feature, "9".repeat(30)).endsWith("999999999 is the largest number here."), feature.getName());
            assertEquals("", problem(step, feature, "999999999"), feature.getName());
        }
    }

    /** Whatever comes out of a clipboard is a value that can be set and read again, or has a reason why not; the model is as it was until then. */
    @Test
    void anyText_isAValueOrHasAReason() {
        Portfolio before = EcoreUtil.copy(portfolio);
        for (EStructuralFeature feature : KINDS) {
            for (String text : ODD_TEXTS) {
                Reading reading = type(feature).read(step, text);
                String what = feature.getName() + ": " + text;
                assertTrue(EcoreUtil.equals(before, portfolio), what);
                if (reading.problem().isPresent()) {
                    assertFalse(reading.problem().get().isBlank(), what);
                } else {
                    assertTrue(isSound(reading.value()), what);
                    assertTrue(type(feature).read(step, type(feature).write(step, reading.value())).problem().isEmpty(), what);
                }
            }
        }
    }

    private static boolean isSound(Object value) {
        return switch (value) {
            case Double number -> Double.isFinite(number);
            case ParameterValue parameter -> parameter.getExpectedValue() != null && Double.isFinite(parameter.getExpectedValue());
            case null, default -> true;
        };
    }

    @Test
    void everyKind_readsWhatItWrites() {
        step.setStandardTime(90.5);
        step.setFixedCost(2.25);
        step.setBestPractice(true);
        step.setChannel(SightlineFactory.eINSTANCE.createChannel());
        step.getChannel().setName("Letter; by post");
        portfolio.getChannels().add(step.getChannel());
        for (EStructuralFeature feature : KINDS) {
            CellType type = type(feature);
            Reading reading = type.read(step, type.write(step, type.value(step)));
            if (feature != Literals.VIEW_ELEMENT__CUSTOMER_FACING) {
                assertEquals(type.value(step), reading.value() instanceof EList<?> list ? List.copyOf(list) : reading.value(), feature.getName());
            }
        }
    }
}
