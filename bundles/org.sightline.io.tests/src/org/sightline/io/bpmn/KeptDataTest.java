/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SequenceFlow;

/** What the model has no place for is kept as properties and listed, annotations become notes. */
class KeptDataTest {

    private static List<String> kept(BpmnImport result) {
        return Bpmn.notes(result, ImportNote.Kind.KEPT_AS_PROPERTY);
    }

    @Test
    void dataOfAProcess_isKeptAtItsPoolAndListedByName() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><dataObject id='o' name='Bill'/>\n<dataStoreReference id='s' name='Ledger'/>"
                + "<task id='t'/></process>");

        Lane pool = Bpmn.all(result, Lane.class).get(0);
        assertEquals("<bpmn:dataObject id=\"o\" name=\"Bill\"/>", Bpmn.property(pool, "bpmn:dataObject"));
        assertEquals(List.of("2: dataObject “Bill” is kept as a property.", "3: dataStoreReference “Ledger” is kept as a property."),
                kept(result));
    }

    @Test
    void dataOfASubProcess_isKeptThere() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><subProcess id='s' name='S'><dataObject id='o' name='Bill'/></subProcess></process>");

        assertEquals("<bpmn:dataObject id=\"o\" name=\"Bill\"/>",
                Bpmn.property(Bpmn.one(result, Activity.class, "S"), "bpmn:dataObject"));
    }

    @Test
    void inputsAndOutputsOfATask_areKeptWhole() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'><ioSpecification><dataInput id='i'/></ioSpecification>"
                + "<dataInputAssociation><sourceRef>o</sourceRef><targetRef>i</targetRef></dataInputAssociation></task></process>");

        Activity task = Bpmn.one(result, Activity.class, "T");
        assertEquals("<bpmn:ioSpecification><bpmn:dataInput id=\"i\"/></bpmn:ioSpecification>",
                Bpmn.property(task, "bpmn:ioSpecification"));
        assertEquals("<bpmn:dataInputAssociation><bpmn:sourceRef>o</bpmn:sourceRef><bpmn:targetRef>i</bpmn:targetRef>"
                + "</bpmn:dataInputAssociation>", Bpmn.property(task, "bpmn:dataInputAssociation"));
    }

    @Test
    void vendorsAttributesAndExtensions_areKeptUnderTheirPrefixesAndCounted() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T' x:form='order'><extensionElements><x:cost>12</x:cost>"
                + "<x:rule kind='a &lt; b'>if <x:b>ready</x:b> go</x:rule></extensionElements></task>\n"
                + "<task id='u' x:form='bill'/></process>");

        Activity task = Bpmn.one(result, Activity.class, "T");
        assertEquals("order", Bpmn.property(task, "x:form"));
        assertEquals("12", Bpmn.property(task, "x:cost"));
        assertEquals("<x:rule kind=\"a &lt; b\">if <x:b>ready</x:b> go</x:rule>", Bpmn.property(task, "x:rule"));
        assertEquals("http://x.example/", Bpmn.property(result.portfolio(), "xmlns:x"));
        assertEquals(List.of("2: Attribute x:form: kept as a property 2 times.", "2: Extension x:cost: kept as a property once.",
                "2: Extension x:rule: kept as a property once."), kept(result));
    }

    @Test
    void onePrefixForTwoNamespaces_isToldApart() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T' x:a='1' xmlns:y='http://y.example/' y:a='2'>"
                + "<extensionElements><x:e xmlns:x='http://other.example/'>3</x:e></extensionElements></task></process>");

        Activity task = Bpmn.one(result, Activity.class, "T");
        assertEquals("1", Bpmn.property(task, "x:a"));
        assertEquals("2", Bpmn.property(task, "y:a"));
        assertEquals("3", Bpmn.property(task, "x2:e"));
        assertEquals("http://other.example/", Bpmn.property(result.portfolio(), "xmlns:x2"));
    }

    @Test
    void schemaDefaults_areNotKept() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q' isClosed='false' processType='None'><task id='t' name='T' startQuantity='1'"
                + " completionQuantity='1' isForCompensation='false'/></process>");

        assertEquals(List.of("bpmn:id"), Bpmn.one(result, Activity.class, "T").getProperties().stream().map(p -> p.getKey()).toList());
        assertEquals(List.of(), kept(result));
    }

    @Test
    void attributesThatSaySomething_areKept() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q' isExecutable='true'><task id='t' name='T' startQuantity='2'/></process>");

        assertEquals("2", Bpmn.property(Bpmn.one(result, Activity.class, "T"), "bpmn:startQuantity"));
        assertEquals("true", Bpmn.property(Bpmn.all(result, Lane.class).get(0), "bpmn:process.isExecutable"));
    }

    @Test
    void rootElements_areKeptAtThePortfolio() throws Exception {
        BpmnImport result = Bpmn.read("<message id='m' name='Order'/><import location='other.bpmn' importType='bpmn' namespace='n'/>"
                + "<process id='q'><task id='t'/></process>");

        assertEquals("<bpmn:message id=\"m\" name=\"Order\"/>", Bpmn.property(result.portfolio(), "bpmn:message"));
        assertTrue(Bpmn.property(result.portfolio(), "bpmn:import").contains("other.bpmn"));
        assertEquals(List.of("2: message “Order” is kept as a property.",
                "2: bpmn:import: one without a name is kept as a property."), kept(result));
    }

    @Test
    void choreographyAndConversation_areListedAsNotCarriedOver() throws Exception {
        BpmnImport result = Bpmn.read("<choreography id='h' name='Dance'/><collaboration id='c'><participant id='p' name='A'/>"
                + "<conversation id='v' name='Talk'/></collaboration>");

        assertEquals(List.of(
                "2: conversation “Talk” has no place in a customer process; its text is kept as a property of the process.",
                "2: choreography “Dance” has no place in a customer process; its text is kept as a property of the model."),
                Bpmn.notes(result, ImportNote.Kind.NOT_CARRIED_OVER));
    }

    @Test
    void misplacedElements_areKeptNotLost() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'><task id='u' name='Inside'/></task></process>");

        assertEquals("<bpmn:task id=\"u\" name=\"Inside\"/>", Bpmn.property(Bpmn.one(result, Activity.class, "T"), "bpmn:task"));
        assertEquals(List.of("2: task “Inside” is kept as a property."), kept(result));
    }

    @Test
    void annotation_becomesNoteOfWhatItIsAssociatedWith() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'/><task id='u' name='U'/>"
                + "<sequenceFlow id='f' name='F' sourceRef='t' targetRef='u'/>"
                + "<textAnnotation id='n'><text> Slow. </text></textAnnotation><textAnnotation id='m'><text>Dear.</text></textAnnotation>"
                + "<association id='a' sourceRef='n' targetRef='t'/><association id='b' sourceRef='t' targetRef='m'/>"
                + "<association id='c' sourceRef='f' targetRef='n'/></process>");

        assertEquals("Slow.\n\nDear.", Bpmn.one(result, Activity.class, "T").getNotes());
        assertEquals("Slow.", Bpmn.one(result, SequenceFlow.class, "F").getNotes());
        assertEquals(List.of(), kept(result));
    }

    @Test
    void annotationOnItsOwnAndGroup_areKeptWhereTheyStand() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c' name='C'><participant id='p' name='A' processRef='q'/>"
                + "<group id='g' categoryValueRef='v'/></collaboration><process id='q'><task id='t'/>"
                + "<textAnnotation id='n'><text>Alone</text></textAnnotation></process>");

        assertEquals("<bpmn:group id=\"g\" categoryValueRef=\"v\"/>",
                Bpmn.property(Bpmn.one(result, CustomerProcess.class, "C"), "bpmn:group"));
        assertTrue(Bpmn.property(Bpmn.one(result, Lane.class, "A"), "bpmn:textAnnotation").contains("Alone"));
    }

    @Test
    void associationOfACompensation_isKeptAtItsSource() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'/><task id='u' name='Undo' isForCompensation='true'/>"
                + "<association id='a' sourceRef='t' targetRef='u' associationDirection='One'/></process>");

        assertTrue(Bpmn.property(Bpmn.one(result, Activity.class, "T"), "bpmn:association").contains("targetRef=\"u\""));
    }

    @Test
    void originalIds_areKept() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><task id='_odd.id-1' name='T'/></process>");

        assertEquals("_odd.id-1", Bpmn.property(Bpmn.one(result, Activity.class, "T"), "bpmn:id"));
        assertEquals("q", Bpmn.property(Bpmn.all(result, Lane.class).get(0), "bpmn:process.id"));
    }

    @Test
    void longText_isKeptWhole() throws Exception {
        String words = "<![CDATA[" + "a & b\n".repeat(50_000) + "]]>&amp;";
        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'><documentation>" + words + "</documentation></task></process>");

        assertEquals("a & b\n".repeat(50_000) + "&", Bpmn.one(result, Activity.class, "T").getDescription());
    }

    @Test
    void extensionsOfALaneSet_areKeptAtItsPool() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><laneSet id='s' name='By role' x:view='wide'><extensionElements><x:e>1</x:e>"
                + "</extensionElements><lane id='l' name='L'/></laneSet></process>");

        Lane pool = result.portfolio().getProcesses().get(0).getLanes().get(0);
        assertEquals("1", Bpmn.property(pool, "x:e"));
        assertEquals("wide", Bpmn.property(pool, "x:laneSet.view"));
    }
}
