/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;

/** Several elements edited at once, parts that are made with their first value, percentages, and new referents. */
class SharedPropertiesTest {

    @TempDir
    private Path folder;
    private ModelDocument document;
    private Activity call;
    private Activity pack;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        CustomerProcess process = document.portfolio().getProcesses().getFirst();
        call = (Activity) process.getLanes().getFirst().getNodes().get(1);
        pack = (Activity) process.getLanes().get(1).getLanes().get(1).getNodes().getFirst();
    }

    private static PropertyField field(ModelDocument document, List<? extends EObject> elements, String label) {
        return new ElementProperties(document, elements).byGroup().values().stream().flatMap(List::stream)
                .filter(field -> field.label().equals(label)).findFirst().orElseThrow();
    }

    private PropertyField shared(String label) {
        return field(document, List.of(call, pack), label);
    }

    @Test
    void differentValues_areVarious() {
        assertTrue(shared("Name").isVarious());
        assertEquals("", shared("Name").text());
        assertFalse(shared("Moment of truth").isVarious());
    }

    @Test
    void oneEdit_setsAllAndIsTakenBackAtOnce() {
        shared("Fixed cost").type("2.5");

        assertEquals(2.5, call.getFixedCost());
        assertEquals(2.5, pack.getFixedCost());
        assertEquals("Change Fixed cost of 2 elements", document.domain().getCommandStack().getUndoCommand().getLabel());
        document.domain().getCommandStack().undo();
        assertNull(call.getFixedCost());
        assertNull(pack.getFixedCost());
    }

    @Test
    void onlyWhatAllHave_isOffered() {
        Flow flow = document.portfolio().getProcesses().getFirst().getFlows().getFirst();
        List<String> labels = new ElementProperties(document, List.of(call, flow)).byGroup().values().stream().flatMap(List::stream)
                .map(PropertyField::label).toList();

        assertTrue(labels.containsAll(List.of("Name", "Description", "Notes", "Tags")));
        assertFalse(labels.contains("Channel") || labels.contains("Id"), labels.toString());
    }

    @Test
    void tagForSeveral_leavesTheirOwnTags() {
        call.getTags().add("own");

        shared("Tags").change(List.of("pilot"), List.of());

        assertEquals(List.of("own", "pilot"), call.getTags());
        assertEquals(List.of("pilot"), pack.getTags());
        assertEquals(List.of("pilot"), shared("Tags").shared());
    }

    @Test
    void distributionForSeveral_isOneForEach() {
        ParameterField time = new ParameterField(shared("Waiting time"));

        time.choose(ParameterField.kinds().indexOf("Normal distribution"));
        new ParameterField(shared("Waiting time")).numbers().getFirst().type("7");

        assertEquals(call.getWaitTime().eClass(), pack.getWaitTime().eClass());
        assertEquals(7, pack.getWaitTime().getExpectedValue());
        assertEquals(7, call.getWaitTime().getExpectedValue());
        assertFalse(shared("Waiting time").isVarious());
    }

    @Test
    void emotion_makesTheExperienceAndUndoTakesItAway() {
        pack.setExperience(null);
        PropertyField emotion = field(document, List.of(pack), "Emotion");
        assertEquals(0, emotion.choice());

        emotion.choose(emotion.choices().indexOf("−2 – awful"));
        assertEquals(-2, pack.getExperience().getEmotion());

        document.domain().getCommandStack().undo();
        assertNull(pack.getExperience());
    }

    @Test
    void probability_isTypedInPercent() {
        SequenceFlow flow = (SequenceFlow) document.portfolio().getProcesses().getFirst().getFlows().stream().filter(SequenceFlow.class::isInstance)
                .findFirst().orElseThrow();
        PropertyField probability = field(document, List.of(flow), "Probability");

        probability.type("12,5 %");

        assertEquals(0.125, flow.getProbability());
        assertEquals("12.5", probability.text());
        assertEquals("“130” is not a share from 0 to 100 percent.", probability.problem("130").orElseThrow());
        assertEquals("“often” is not a share from 0 to 100 percent.", probability.problem("often").orElseThrow());
    }

    @Test
    void newChannel_isMadeAndUsedInOneEdit() {
        PropertyField channel = field(document, List.of(pack), "Channel");
        int before = document.portfolio().getChannels().size();

        assertTrue(channel.newReferent().orElseThrow().make("Parcel box").isEmpty());

        assertEquals("Parcel box", pack.getChannel().getName());
        assertEquals("New Channel “Parcel box”", document.domain().getCommandStack().getUndoCommand().getLabel());
        document.domain().getCommandStack().undo();
        assertEquals(before, document.portfolio().getChannels().size());
    }

    @Test
    void newReferentWithoutAName_isRefused() {
        assertTrue(field(document, List.of(pack), "Channel").newReferent().orElseThrow().make(" ").isPresent());
        assertFalse(document.isDirty());
    }

    @Test
    void parts_areAddedMovedAndRemovedEachByOneEdit() {
        PartList failPoints = new PartList(field(document, List.of(pack), "Fail points"));
        EObject first = failPoints.add();
        EObject second = failPoints.add();

        failPoints.move(second, -1);
        assertEquals(List.of(second, first), failPoints.elements());
        assertFalse(failPoints.canMove(second, -1));

        failPoints.remove(List.of(second));
        assertEquals(List.of(first), failPoints.elements());
        assertEquals("Delete fail point “Fail point”", document.domain().getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void evidence_makesTheExperienceFirst() {
        pack.setExperience(null);

        new PartList(field(document, List.of(pack), "Evidence")).add();

        assertEquals(1, pack.getExperience().getEvidence().size());
        document.domain().getCommandStack().undo();
        assertNull(pack.getExperience());
    }
}
