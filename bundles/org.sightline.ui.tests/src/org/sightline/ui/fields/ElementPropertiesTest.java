/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NormalDistribution;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.CandidateLabels;
import org.sightline.ui.driver.PhoneOrder;

class ElementPropertiesTest {

    @TempDir
    private Path folder;
    private ModelDocument document;
    private Activity pack;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        Lane wholesaler = document.portfolio().getProcesses().get(0).getLanes().get(1);
        pack = (Activity) wholesaler.getLanes().get(1).getNodes().get(0);
    }

    @Test
    void properties_areGroupedInTheUsersWords() {
        Map<PropertyGroup, List<PropertyField>> groups = new ElementProperties(document, pack).byGroup();

        assertEquals(List.of("Name", "Description"), labels(groups.get(PropertyGroup.GENERAL)).subList(0, 2));
        assertTrue(labels(groups.get(PropertyGroup.TIME_AND_COST)).containsAll(List.of("Processing time", "Waiting time", "Standard time")));
        assertTrue(labels(groups.get(PropertyGroup.FACTS)).contains("Customer-facing"));
        assertEquals(List.of("Notes", "Tags", "Links", "Properties"), labels(groups.get(PropertyGroup.DOCUMENTATION)));
    }

    @Test
    void everyElement_hasFieldsThatCanBeRead() {
        Set<EClass> types = SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && SightlinePackage.Literals.MODEL_ELEMENT.isSuperTypeOf(type)).collect(Collectors.toSet());
        for (EClass type : types) {
            EObject element = EcoreUtil.create(type);
            List<PropertyField> fields = new ElementProperties(document, element).byGroup().values().stream().flatMap(List::stream).toList();
            assertFalse(fields.isEmpty(), type.getName());
            fields.forEach(field -> assertFalse(field.label().isBlank() || field.description().isBlank() || field.text() == null, field.label()));
        }
    }

    @Test
    void typedText_setsAndCanBeUndone() {
        field("Fixed cost").type("12,5");
        assertEquals(12.5, pack.getFixedCost());

        document.domain().getCommandStack().undo();
        assertEquals(null, pack.getFixedCost());
    }

    @Test
    void typingTheSame_isNoEdit() {
        field("Name").type("Pack the paper");

        assertFalse(document.isDirty());
    }

    @Test
    void wrongText_setsNothing() {
        field("Fixed cost").type("dear");

        assertFalse(document.isDirty());
        assertEquals("“dear” is not a number.", field("Fixed cost").problem("dear").orElseThrow());
    }

    @Test
    void characterThatNoFileHolds_isAProblem() {
        assertTrue(field("Name").problem("a\u0000").orElseThrow().contains("U+0000"));
    }

    @Test
    void choice_offersWordsAndSetsTheValue() {
        assertEquals("task", field("Kind").choices().get(field("Kind").choice()));

        field("Kind").choose(field("Kind").choices().indexOf("manual task"));

        assertEquals(ActivityKind.MANUAL, pack.getKind());
    }

    @Test
    void words_areOneOnEachLine() {
        field("Tags").typeWords("urgent\n\n  fragile \n");

        assertEquals(List.of("urgent", "fragile"), pack.getTags());
        assertEquals("urgent\nfragile", field("Tags").text());
    }

    @Test
    void reference_offersPhasesOfItsProcess() {
        assertEquals(List.of("Place", "Receive"), field("Phase").candidates().stream().map(each -> CandidateLabels.text(each, pack)).toList());
    }

    @Test
    void reference_tellsWhereItsTargetLiesIfThatIsElsewhere() {
        assertEquals("Pack the paper (Warehouse)", CandidateLabels.text(pack, pack.getOutgoing().getFirst()));
    }

    @Test
    void fact_isReadOnly() {
        assertEquals(FieldKind.FACT, field("Customer-facing").kind());
        assertEquals("no", field("Customer-facing").text());
        assertEquals(FieldKind.FACT, field("Id").kind());
    }

    @Test
    void units_areThoseOfThePortfolio() {
        assertEquals("min", field("Standard time").unit());
        assertEquals("EUR", field("Fixed cost").unit());
        assertEquals("", field("Name").unit());
    }

    @Test
    void distribution_isChosenByKindAndNumbers() {
        ParameterField time = new ParameterField(field("Processing time"));
        assertEquals("30", time.numbers().get(0).text());

        time.choose(ParameterField.kinds().indexOf("Normal distribution"));
        time.numbers().get(0).type("20");
        time.numbers().get(1).type("4");

        NormalDistribution normal = (NormalDistribution) pack.getProcessingTime();
        assertEquals(20, normal.getMean());
        assertEquals(4, normal.getStandardDeviation());

        time.choose(-1);
        assertEquals(null, pack.getProcessingTime());
        while (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
        }
        assertEquals(30, ((FloatingParameter) pack.getProcessingTime()).getValue());
    }

    private PropertyField field(String label) {
        return new ElementProperties(document, pack).byGroup().values().stream().flatMap(List::stream).filter(field -> field.label().equals(label))
                .findFirst().orElseThrow();
    }

    private static List<String> labels(List<PropertyField> fields) {
        return fields.stream().map(PropertyField::label).toList();
    }
}
