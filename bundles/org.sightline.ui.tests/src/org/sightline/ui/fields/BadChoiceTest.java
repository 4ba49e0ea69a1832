/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.Excerpt;
import org.sightline.ui.distribution.DistributionCurves;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.ExampleFile;

/**
 * As {@link BadInputTest}, for what is chosen rather than typed: choices, references to other elements, and distributions with their numbers.
 * Whatever is entered is one edit that can be undone, or it is refused with a reason and the model stays as it was.
 */
class BadChoiceTest {

    @TempDir
    private Path folder;
    private ModelDocument document;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(ExampleFile.copyTo(folder));
    }

    private List<PropertyField> fields(FieldKind... kinds) {
        return ExampleFields.of(document, Set.of(kinds));
    }

    private static String what(PropertyField field, String typed) {
        return field.element().eClass().getName() + " " + field.label() + ": " + typed.substring(0, Math.min(20, typed.length()));
    }

    private void assertUndone(PropertyField field, String before, String what) {
        while (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
        }
        assertEquals(before, field.text(), what);
        assertFalse(document.isDirty(), what);
    }

    @Test
    void everyChoice_isTakenAndUndone() {
        for (PropertyField field : fields(FieldKind.CHOICE, FieldKind.SCALE, FieldKind.TIME_UNIT)) {
            String before = field.text();
            for (int i = 0; i < field.choices().size(); i++) {
                field.choose(i);
                assertEquals(i, field.choice(), what(field, field.choices().get(i)));
            }
            assertUndone(field, before, what(field, before));
        }
    }

    /** One reference to each type of element. */
    private Collection<PropertyField> referencesByType() {
        Map<EClassifier, PropertyField> byType = new LinkedHashMap<>();
        fields(FieldKind.REFERENCE).forEach(each -> byType.putIfAbsent(each.feature().getEType(), each));
        return byType.values();
    }

    @Test
    void anyTextInAReference_isANameOrHasAReason() {
        int refused = 0;
        for (PropertyField field : referencesByType()) {
            for (String typed : BadInputTest.ODD_TEXTS) {
                TypedReference reference = new TypedReference(field, typed);
                Optional<String> problem = reference.problem();
                boolean isClear = typed.isBlank() || reference.meant().isPresent();
                assertEquals(isClear, problem.isEmpty(), what(field, typed));
                assertTrue(isClear || problem.get().contains(Excerpt.of(typed.strip())), what(field, typed));
                refused += problem.isPresent() ? 1 : 0;
            }
        }
        assertTrue(refused > 0);
    }

    @Test
    void partOfSeveralNames_isAnsweredWithThese() {
        PropertyField organization = referencesByType().stream().filter(each -> each.feature() == Literals.CUSTOMER_PROCESS__ORGANIZATION).findFirst().orElseThrow();
        String problem = new TypedReference(organization, "r").problem().orElseThrow();
        assertTrue(problem.startsWith("3 names have “r” in them: Brackenridge Office Supplies, "), problem);
    }

    @Test
    void anyNameOfSomethingNew_isTakenAndUndoneOrRefused() {
        for (PropertyField field : fields(FieldKind.REFERENCE, FieldKind.REFERENCES)) {
            for (String typed : field.newReferent().isPresent() ? BadInputTest.ODD_TEXTS : List.<String>of()) {
                String before = field.text();
                Optional<String> refusal = field.newReferent().orElseThrow().make(typed);
                assertTrue(refusal.isEmpty() || !refusal.get().isBlank(), what(field, typed));
                assertEquals(refusal.isPresent(), !document.domain().getCommandStack().canUndo(), what(field, typed));
                assertUndone(field, before, what(field, typed));
            }
        }
    }

    @Test
    void anyNumberOfADistribution_isTakenDrawnAndUndoneOrRefused() {
        PropertyField time = fields(FieldKind.VALUE).getFirst();
        String before = time.text();
        for (int kind = 0; kind < ParameterField.kinds().size(); kind++) {
            ParameterField parameter = new ParameterField(time);
            parameter.choose(kind);
            for (int i = 0; i < parameter.numbers().size(); i++) {
                for (String typed : BadInputTest.ODD_TEXTS) {
                    assertTakenOrRefused(parameter, parameter.numbers().get(i), typed);
                }
            }
        }
        assertUndone(time, before, "all");
    }

    private static void assertTakenOrRefused(ParameterField parameter, PropertyField number, String typed) {
        String before = number.text();
        Optional<String> problem = number.problem(typed);
        number.type(typed);
        assertTrue(problem.isEmpty() || !problem.get().isBlank() && number.text().equals(before), what(number, typed));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DistributionCurves.of(parameter.value().orElseThrow()), what(number, typed));
    }

    @Test
    void oddDistributions_areSavedAndReadAgain() throws Exception {
        List<String> odd = List.of("99999999999999999999", "-1", "1,5", "0");
        List<PropertyField> times = fields(FieldKind.VALUE);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ParameterField parameter = new ParameterField(times.get(i));
            parameter.choose(i % ParameterField.kinds().size());
            for (PropertyField number : parameter.numbers()) {
                number.type(odd.get(taken.size() % odd.size()));
                taken.add(number.text());
            }
        }
        document.save();

        document = ModelDocument.open(document.file());

        List<String> read = fields(FieldKind.VALUE).stream().flatMap(each -> new ParameterField(each).numbers().stream()).map(PropertyField::text).toList();
        assertEquals(taken, read);
    }
}
