/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SequenceFlow;

/** Namespaces, prefixes, encodings and shapes of files as different tools write them. */
class DialectTest {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static BpmnImport readText(String text) throws Exception {
        return Bpmn.readWhole(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String prefixed(String prefix, String declaration) {
        return "<P:definitions D><P:process id='q'><P:startEvent id='s'><P:outgoing>f</P:outgoing></P:startEvent><P:task id='t' name='T'>"
                .replace("D", declaration).replace("P:", prefix)
                + "<P:incoming>f</P:incoming></P:task><P:sequenceFlow id='f' sourceRef='s' targetRef='t'/></P:process></P:definitions>"
                        .replace("P:", prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bpmn:", "bpmn2:", "semantic:", "model:", "b:", "ns0:", ""})
    void anyPrefix_isBpmn(String prefix) throws Exception {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        BpmnImport result = readText(prefixed(prefix, declaration + "='" + MODEL + "'"));

        assertEquals(1, Bpmn.all(result, SequenceFlow.class).size());
        assertEquals(List.of("bpmn:id"), Bpmn.one(result, Activity.class, "T").getProperties().stream().map(p -> p.getKey()).toList());
        assertTrue(Bpmn.notes(result, ImportNote.Kind.DAMAGED).isEmpty());
    }

    @Test
    void anyNumberOfPredefinedEntities_isRead() throws Exception {
        String text = "R&amp;D ".repeat(150_000);

        BpmnImport result = Bpmn.read("<process id='q'><task id='t' name='T'><documentation>" + text + "</documentation></task></process>");

        assertEquals(text.strip().replace("&amp;", "&"), Bpmn.all(result, Activity.class).get(0).getDescription());
    }

    @Test
    void severalPrefixesForBpmn_areAllBpmn() throws Exception {
        BpmnImport result = readText("<a:definitions xmlns:a='" + MODEL + "' xmlns='" + MODEL + "'><process id='q'>"
                + "<a:task id='t' name='T'/></process></a:definitions>");

        assertEquals(1, Bpmn.all(result, Activity.class).size());
    }

    @Test
    void betaNamespace_isReadAndSaid() throws Exception {
        BpmnImport result = readText(prefixed("", "xmlns='http://schema.omg.org/spec/BPMN/2.0'"));

        assertEquals(1, Bpmn.all(result, SequenceFlow.class).size());
        assertEquals(List.of("The file is in the beta of BPMN 2.0 and was read as BPMN 2.0."),
                Bpmn.notes(result, ImportNote.Kind.ADAPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bpmn:"})
    void missingNamespace_isReadAndSaid(String prefix) throws Exception {
        BpmnImport result = readText(prefixed(prefix, ""));

        assertEquals(1, Bpmn.all(result, SequenceFlow.class).size());
        assertEquals("The namespace of the root element is not declared; the file was read as BPMN 2.0.",
                Bpmn.notes(result, ImportNote.Kind.DAMAGED).get(0));
    }

    @Test
    void undeclaredPrefixOfAVendor_isKeptAndSaid() throws Exception {
        BpmnImport result = readText("<definitions xmlns='" + MODEL + "'><process id='q'>\n<task id='t' name='T' camunda:form='f'>"
                + "<extensionElements><camunda:in>x</camunda:in></extensionElements></task></process></definitions>");

        assertEquals("f", Bpmn.property(Bpmn.one(result, Activity.class, "T"), "camunda:form"));
        assertEquals("x", Bpmn.property(Bpmn.one(result, Activity.class, "T"), "camunda:in"));
        assertEquals(List.of("The namespace prefix “camunda” is declared nowhere (first used on line 2); what has it is kept as it stands."),
                Bpmn.notes(result, ImportNote.Kind.DAMAGED));
    }

    @Test
    void definitionsInsideAWrapper_areFound() throws Exception {
        BpmnImport result = readText("<export><meta>x</meta><definitions xmlns='" + MODEL + "'><process id='q'><task id='t' name='T'/>"
                + "</process></definitions><meta>y</meta></export>");

        assertEquals(1, Bpmn.all(result, Activity.class).size());
    }

    @Test
    void processWithoutDefinitions_isReadAndSaid() throws Exception {
        BpmnImport result = readText("<process id='q' xmlns='" + MODEL + "'><task id='t' name='T'/></process>");

        assertEquals(1, Bpmn.all(result, Activity.class).size());
        assertEquals(1, Bpmn.notes(result, ImportNote.Kind.DAMAGED).size());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16, UTF-16", "UTF-16LE, UTF-16", "ISO-8859-1, ISO-8859-1", "windows-1252, windows-1252"})
    void encoding_isTheOneThatTheFileDeclares(String charset, String declared) throws Exception {
        String mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
        String text = mark + "<?xml version='1.0' encoding='" + declared + "'?>" + Bpmn.START
                + "<process id='q'><task id='t' name='Grün é'/></process>" + Bpmn.END;

        BpmnImport result = Bpmn.readWhole(text.getBytes(Charset.forName(charset)));

        assertEquals("Grün é", Bpmn.all(result, Activity.class).get(0).getName());
    }

    @Test
    void byteOrderMarkOfUtf8_isNoText() throws Exception {
        BpmnImport result = readText("\ufeff<?xml version='1.0'?>" + Bpmn.START + "<process id='q'><task id='t' name='é'/></process>"
                + Bpmn.END);

        assertEquals("é", Bpmn.all(result, Activity.class).get(0).getName());
    }

    @Test
    void controlCharactersOfXml11_areReplaced() throws Exception {
        BpmnImport result = readText("<?xml version='1.1'?>" + Bpmn.START + "<process id='q'><task id='t' name='a&#1;b'/></process>"
                + Bpmn.END);

        assertEquals("a\ufffdb", Bpmn.all(result, Activity.class).get(0).getName());
    }

    @Test
    void elementsWithoutIds_comeIn() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration><participant name='A'/></collaboration>"
                + "<process name='P'><laneSet><lane name='L'/></laneSet><task name='T'/><task name='U'/></process>");

        assertEquals(2, Bpmn.all(result, Activity.class).size());
        assertEquals(3, Bpmn.all(result, Lane.class).size());
        long ids = Bpmn.all(result, org.sightline.model.customerprocess.ModelElement.class).stream().map(e -> e.getId()).distinct().count();
        assertEquals(Bpmn.all(result, org.sightline.model.customerprocess.ModelElement.class).size(), ids);
    }

    @Test
    void severalDiagrams_areMentionedOnce() throws Exception {
        String diagram = "<di:BPMNDiagram xmlns:di='http://www.omg.org/spec/BPMN/20100524/DI'><di:BPMNPlane bpmnElement='q'>"
                + "<di:BPMNShape bpmnElement='t'/></di:BPMNPlane></di:BPMNDiagram>";
        BpmnImport result = Bpmn.read("<process id='q'><task id='t'/></process>" + diagram + diagram);

        assertEquals(List.of("The layout of the diagrams (2 with 2 shapes and lines) is not carried over; diagrams are laid out anew."),
                Bpmn.notes(result, ImportNote.Kind.NOT_CARRIED_OVER));
        assertEquals(1, Bpmn.all(result, Activity.class).size());
    }
}
