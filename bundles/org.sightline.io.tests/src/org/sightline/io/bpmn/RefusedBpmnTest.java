/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;

/** Files that are refused: one message each, with the place and what to do. */
class RefusedBpmnTest {

    private static Problem refusal(byte[] bytes) {
        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> Bpmn.readWhole(bytes));
        assertEquals(1, refusal.getProblems().size());
        Problem problem = refusal.getProblems().get(0);
        assertTrue(problem.file().endsWith("test.bpmn"));
        assertFalse(problem.remedy().isBlank());
        return problem;
    }

    private static Problem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/> | 1 | It holds decisions (DMN), not processes.",
        "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'/> | 1 | It holds cases (CMMN), not processes.",
        "<Package xmlns='http://www.wfmc.org/2009/XPDL2.2'/> | 1 | It is XPDL, the file format of BPMN 1.x.",
        "<definitions xmlns='http://example.org/'/> | 1 | Its root element is “definitions” of namespace http://example.org/, "
                + "not “definitions” of BPMN 2.0.",
        "<html/> | 1 | Its root element is “html” of namespace -, not “definitions” of BPMN 2.0.",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/> | 0 | It holds no process and no collaboration with participants.",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><choreography id='c'/></definitions> | 0 | "
                + "It holds no process and no collaboration with participants."})
    void otherXml_isRefusedForWhatItIs(String text, int line, String message) {
        Problem problem = refusal(text);

        assertEquals(message, problem.message());
        assertEquals(line, problem.line());
    }

    @Test
    void brokenXml_isRefusedWithItsPlace() {
        Problem problem = refusal(Bpmn.START + "<process id='q'>\n<task id='t'>\n</process>" + Bpmn.END);

        assertTrue(problem.message().startsWith("It is not well-formed XML: "), problem.message());
        assertEquals(4, problem.line());
        assertFalse(problem.message().contains("ParseError"), problem.message());
    }

    @Test
    void truncatedFile_isRefused() {
        assertTrue(refusal(Bpmn.START + "<process id='q'><task id='t'/>").message().startsWith("It is not well-formed XML: "));
    }

    @Test
    void emptyFile_isRefused() {
        assertEquals("The file is empty.", refusal("").message());
    }

    @Test
    void binaryFile_isRefused() {
        assertEquals("The file is not XML: it does not begin with a <.", refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 7, (byte) 200}).message());
    }

    @Test
    void wrongEncoding_isRefusedWithItsPlace() {
        Problem problem = refusal((Bpmn.START + "<process id='q'>\n<task id='t' name='Grün'/></process>" + Bpmn.END)
                .getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("The bytes at this place are not text in the encoding UTF-8.", problem.message());
        assertEquals(3, problem.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<!DOCTYPE definitions SYSTEM 'http://127.0.0.1:9/evil.dtd'>",
        "<!DOCTYPE definitions [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE definitions [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"})
    void documentTypes_areRefused(String declaration) {
        Problem problem = refusal("<?xml version='1.0'?>\n" + declaration + Bpmn.START + "<process id='q' name='&x;&b;'/>" + Bpmn.END);

        assertEquals("It has a document type declaration, which may draw in other files or blow up memory.", problem.message());
        assertEquals(2, problem.line());
    }

    @Test
    void unknownEntity_isRefused() {
        assertTrue(refusal(Bpmn.START + "<process id='q' name='&nbsp;'/>" + Bpmn.END).message().contains("nbsp"));
    }

    @Test
    void nestingDeeperThanTheLimit_isRefused() {
        String open = "<subProcess>".repeat(BpmnXmlReader.MAX_DEPTH);
        String close = "</subProcess>".repeat(BpmnXmlReader.MAX_DEPTH);

        assertEquals("Its elements are nested deeper than 200 levels.",
                refusal(Bpmn.START + "<process id='q'>" + open + close + "</process>" + Bpmn.END).message());
    }

    @Test
    void missingFile_isRefused(@TempDir Path folder) {
        RefusedInputException refusal = assertThrows(RefusedInputException.class,
                () -> new BpmnImporter().read(folder.resolve("none.bpmn"), BpmnImportOptions.defaults()));

        assertEquals("There is no such file.", refusal.getProblems().get(0).message());
    }

    @Test
    void folder_isRefused(@TempDir Path folder) {
        RefusedInputException refusal = assertThrows(RefusedInputException.class,
                () -> new BpmnImporter().read(folder, BpmnImportOptions.defaults()));

        assertTrue(refusal.getProblems().get(0).message().startsWith("It cannot be read"));
    }
}
