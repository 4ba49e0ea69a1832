/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.Problem;

/** Files that are XML but hold what no model has: each is refused, with the place of the tag in question. */
class DamagedContentTest {

    @TempDir
    Path folder;

    private ModelFile file;

    @BeforeEach
    void makeFile() {
        file = new ModelFile(folder);
    }

    @Test
    void unknownElement_isRefused() throws IOException {
        file.assertRefused(4, 3, "Portfolio: There is no “shops” in it.",
            "  <channels id=\"c\"/>",
            "  <shops id=\"s\"/>");
    }

    @Test
    void elementOfAnotherNamespace_isRefused() throws IOException {
        file.assertRefused(3, 1, "Portfolio: There is no “customerprocess:channels” in it.", "<customerprocess:channels id=\"c\"/>");
    }

    @Test
    void unknownAttribute_isRefused() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: There is no attribute “colour” in it (its value is “red”).",
            "<channels id=\"c\" name=\"Phone\" colour=\"red\"/>");
    }

    @Test
    void attributeOfAnotherNamespace_isRefused() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: There is no attribute “xmi:id” in it (its value is “x”).",
            "<channels id=\"c\" name=\"Phone\" xmi:id=\"x\"/>");
    }

    @Test
    void misplacedText_isRefused() throws IOException {
        file.assertRefused(3, 31, "Channel “Phone”: There is text where there can be none: “call us”.",
            "<channels id=\"c\" name=\"Phone\"> call us </channels>");
    }

    @Test
    void elementInsideAText_isRefused() throws IOException {
        file.assertRefused(3, 41, "Channel “Phone”: There is no “b” in it.",
            "<channels id=\"c\" name=\"Phone\"><tags>fast<b>er</b></tags></channels>");
    }

    @Test
    void illegalEnumeration_isRefusedWithAllThatAreLegal() throws IOException {
        List<Problem> problems = file.problems(ModelFile.withLines("<channels id=\"c\" name=\"Fax\" kind=\"fax\"/>"));

        file.assertProblem(3, 1, "Channel “Fax”: “fax” cannot be the value of “kind”.", problems);
        assertEquals("Allowed: phone, web, ivr, shop, mail, e-mail, chat, app, field.", problems.get(0).remedy());
    }

    @Test
    void illegalNumber_isRefused() throws IOException {
        file.assertRefused(3, 1, "Scenario “Peak”: “ten” cannot be the value of “replication”.", "<scenarios id=\"s\" name=\"Peak\" replication=\"ten\"/>");
    }

    @Test
    void numberThatCannotBeComputedWith_isRefused() throws IOException {
        file.assertRefused(3, 1, "Scenario “Peak”: “NaN” cannot be the value of “duration”.", "<scenarios id=\"s\" name=\"Peak\" duration=\"NaN\"/>");
        file.assertRefused(3, 1, "Scenario “Peak”: “1e999” cannot be the value of “duration”.", "<scenarios id=\"s\" name=\"Peak\" duration=\"1e999\"/>");
    }

    @Test
    void illegalDate_isRefused() throws IOException {
        file.assertRefused(3, 1, "Scenario “Peak”: “31.1.2026” cannot be the value of “start”.", "<scenarios id=\"s\" name=\"Peak\" start=\"31.1.2026\"/>");
    }

    @Test
    void illegalTruthValue_isRefused() throws IOException {
        file.assertRefused(3, 32, "Phase “Place”: “maybe” cannot be the value of “changeBus”.",
            "<processes id=\"o\" name=\"Order\"><phases id=\"f\" name=\"Place\" changeBus=\"maybe\"/></processes>");
    }

    @Test
    void duplicateId_isRefusedAtItsSecondPlace() throws IOException {
        file.assertRefused(4, 3, "Channel “Web”: Its id “c” is also the id of Channel “Phone”.",
            "  <channels id=\"c\" name=\"Phone\"/>",
            "  <channels id=\"c\" name=\"Web\"/>");
    }

    @Test
    void idOfTheRoot_cannotBeUsedAgain() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: Its id “p” is also the id of Portfolio.", "<channels id=\"p\" name=\"Phone\"/>");
    }

    @Test
    void idWithBlanks_isRefused() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: “a b” cannot be an id.", "<channels id=\"a b\" name=\"Phone\"/>");
    }

    @Test
    void emptyId_isRefused() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: “” cannot be an id.", "<channels id=\"\" name=\"Phone\"/>");
    }

    @Test
    void unknownType_isRefusedOnceWhateverRefersToIt() throws IOException {
        file.assertRefused(4, 3, "“nodes” cannot be of the type “customerprocess:Robot”; it must be of the type FlowNode.",
            "<processes id=\"o\" name=\"Order\"><lanes id=\"l\">",
            "  <nodes xsi:type=\"customerprocess:Robot\" id=\"r\"><nodes id=\"inner\"/></nodes></lanes>",
            "  <flows xsi:type=\"customerprocess:SequenceFlow\" id=\"f\" source=\"r\" target=\"inner\"/>",
            "</processes>");
    }

    @Test
    void typeThatDoesNotFit_isRefused() throws IOException {
        file.assertRefused(3, 46, "“nodes” cannot be of the type “customerprocess:Channel”; it must be of the type FlowNode.",
            "<processes id=\"o\" name=\"Order\"><lanes id=\"l\"><nodes xsi:type=\"customerprocess:Channel\" id=\"r\"/></lanes></processes>");
    }

    @Test
    void typeOfAnotherMetamodel_isRefused() throws IOException {
        file.assertRefused(3, 46, "“nodes” cannot be of the type “ecore:EObject”; it must be of the type FlowNode.",
            "<processes id=\"o\" name=\"Order\"><lanes id=\"l\"><nodes xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" "
                + "xsi:type=\"ecore:EObject\" id=\"r\"/></lanes></processes>");
    }

    @Test
    void missingType_isRefusedWhereItIsNeeded() throws IOException {
        file.assertRefused(3, 46, "“nodes” must say what it is; FlowNode is only a general term.",
            "<processes id=\"o\" name=\"Order\"><lanes id=\"l\"><nodes id=\"r\"/></lanes></processes>");
    }

    @Test
    void secondOfWhatCanBeOnlyOne_isRefused() throws IOException {
        file.assertRefused(4, 23, "Activity “Pay”: It can have only one “experience”, but has another.",
            "<processes id=\"o\"><lanes id=\"l\"><nodes xsi:type=\"customerprocess:Activity\" id=\"a\" name=\"Pay\">",
            "<experience id=\"e1\"/> <experience id=\"e2\"/></nodes></lanes></processes>");
    }

    @Test
    void valueAsAnElement_isRefused() throws IOException {
        file.assertRefused(3, 18, "Channel of Portfolio: “name” must be an XML attribute, not an XML element.",
            "<channels id=\"c\"><name>Phone</name></channels>");
    }

    @Test
    void listOfTextsAsAnAttribute_isRefused() throws IOException {
        file.assertRefused(3, 1, "Channel “Phone”: “tags” must be an XML element, not an XML attribute.",
            "<channels id=\"c\" name=\"Phone\" tags=\"fast cheap\"/>");
    }

    @Test
    void derivedFeature_isRefused() throws IOException {
        file.assertRefused(3, 19, "Lane “Sales”: “customerFacing” follows from the rest of the model and cannot be set by a file.",
            "<processes id=\"o\"><lanes id=\"l\" name=\"Sales\" customerFacing=\"true\"/></processes>");
    }

    @Test
    void tooDeepNesting_isRefusedWithItsLimit() throws IOException {
        String lanes = String.join("", Collections.nCopies(100_000, "<lanes>"));

        List<Problem> problems = file.problems(ModelFile.withLines("<processes id=\"o\" name=\"Order\">" + lanes));

        assertEquals("Elements are nested deeper than 500 levels.", problems.get(problems.size() - 1).message());
    }

    @Test
    void allProblems_areListedInTheOrderOfTheFile() throws IOException {
        List<Problem> problems = file.problems(ModelFile.withLines(
            "<customerTasks id=\"t\" stage=\"nowhere\"/>",
            "<channels id=\"c\" kind=\"fax\"/>",
            "<shops/>",
            "<channels id=\"c\"/>"));

        assertEquals(List.of(3, 4, 5, 6), problems.stream().map(Problem::line).toList());
    }

    @Test
    void moreThanAHundredProblems_areCounted() throws IOException {
        List<Problem> problems = file.problems(ModelFile.withLines(String.join("\n", Collections.nCopies(250, "<shops/>"))));

        assertEquals(101, problems.size());
        assertEquals("150 more problems were found.", problems.get(100).message());
    }

    @Test
    void commentsAndInstructions_areNoProblem() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines("<!-- all ways to us --><?look here?><channels id=\"c\"/>"));

        assertTrue(loaded.warnings().isEmpty());
        assertEquals(1, loaded.portfolio().getChannels().size());
    }
}
