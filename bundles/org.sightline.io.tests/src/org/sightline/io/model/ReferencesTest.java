/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.Portfolio;

/** References by id, and whatever else may stand in their place. */
class ReferencesTest {

    @TempDir
    Path folder;

    private ModelFile file;

    @BeforeEach
    void makeFile() {
        file = new ModelFile(folder);
    }

    @Test
    void references_areResolvedForwardAndBackward() throws IOException {
        Portfolio portfolio = file.read(ModelFile.withLines(
            "<customerTasks id=\"t1\" stage=\"s\"/>",
            "<stages id=\"s\"/>",
            "<customerTasks id=\"t2\" stage=\" s \"/>")).portfolio();

        assertSame(portfolio.getStages().get(0), portfolio.getCustomerTasks().get(0).getStage());
        assertSame(portfolio.getStages().get(0), portfolio.getCustomerTasks().get(1).getStage());
    }

    @Test
    void referencesOfAList_keepTheirOrder() throws IOException {
        Portfolio portfolio = file.read(ModelFile.withLines(
            "<processes id=\"a\"/><processes id=\"b\"/><processes id=\"c\"/>",
            "<comparisons id=\"x\" peers=\"c a  b\"/>")).portfolio();

        Comparison comparison = portfolio.getComparisons().get(0);
        assertEquals(List.of("c", "a", "b"), comparison.getPeers().stream().map(each -> each.getId()).toList());
    }

    @Test
    void referenceTwiceInAList_isTakenOnceWithAWarning() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines("<processes id=\"a\"/><comparisons id=\"x\" name=\"All\" peers=\"a a\"/>"));

        assertEquals(1, loaded.portfolio().getComparisons().get(0).getPeers().size());
        assertEquals("Comparison “All”: “peers” refers to the id “a” twice; it was taken once.", loaded.warnings().get(0).message());
    }

    @Test
    void danglingReference_isRefusedAtItsPlace() throws IOException {
        file.assertRefused(4, 3, "CustomerTask “Compare”: “stage” refers to the id “gone”, which no element of the file has.",
            "<stages id=\"s\"/>",
            "  <customerTasks id=\"t\" name=\"Compare\" stage=\"gone\"/>");
    }

    @Test
    void danglingReferenceOfAList_isRefused() throws IOException {
        file.assertRefused(3, 20, "Comparison “All”: “peers” refers to the id “gone”, which no element of the file has.",
            "<processes id=\"a\"/><comparisons id=\"x\" name=\"All\" peers=\"a gone\"/>");
    }

    @Test
    void referenceToAnotherType_isRefused() throws IOException {
        file.assertRefused(3, 1, "CustomerTask “Compare”: “stage” refers by the id “t” to CustomerTask “Compare”, but must refer to the type Stage.",
            "<customerTasks id=\"t\" name=\"Compare\" stage=\"t\"/>");
    }

    @Test
    void severalIdsForOneReference_areRefused() throws IOException {
        file.assertRefused(4, 1, "CustomerTask “Compare”: “stage” can refer to one element only, but lists several ids: “a b”.",
            "<stages id=\"a\"/><stages id=\"b\"/>",
            "<customerTasks id=\"t\" name=\"Compare\" stage=\"a b\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.sightline#s", "../other.sightline#s", "file:/etc/passwd#s", "http://localhost:1/other.sightline#s",
        "platform:/resource/other.sightline#s", "#s", "//@stages.0", "/"})
    void referenceByAddress_isRefusedAndNotFollowed(String address) throws IOException {
        Files.writeString(folder.resolve("other.sightline"), ModelFile.withLines("<stages id=\"s\"/>"));

        file.assertRefused(4, 1, "CustomerTask “Compare”: “stage” refers to “" + address + "”, which is not an id. Nothing outside a model file is ever read.",
            "<stages id=\"s\"/>",
            "<customerTasks id=\"t\" name=\"Compare\" stage=\"" + address + "\"/>");
    }

    @Test
    void elementThatStandsInAnotherFile_isRefused() throws IOException {
        file.assertRefused(3, 1, "Portfolio: “processes” points outside the file, to “other.sightline#o”. Nothing outside a model file is ever read.",
            "<processes href=\"other.sightline#o\"/>");
    }

    @Test
    void referenceAsAnElementWithAddress_isRefused() throws IOException {
        file.assertRefused(3, 38, "CustomerTask “Compare”: “stage” points outside the file, to “http://localhost:1/#s”. Nothing outside a model file is ever read.",
            "<customerTasks id=\"t\" name=\"Compare\"><stage href=\"http://localhost:1/#s\"/></customerTasks>");
    }

    @Test
    void containmentById_isRefused() throws IOException {
        file.assertRefused(4, 1, "Lane “Inner”: “lanes” must be an XML element, not an XML attribute.",
            "<processes id=\"o\"><lanes id=\"outer\">",
            "<lanes id=\"inner\" name=\"Inner\" lanes=\"outer\"/></lanes></processes>");
    }

    @Test
    void ownerById_isRefused() throws IOException {
        file.assertRefused(3, 19, "CustomerProcess “Order”: “portfolio” follows from the rest of the model and cannot be set by a file.",
            "<channels id=\"c\"/><processes id=\"o\" name=\"Order\" portfolio=\"p\"/>");
    }
}
