/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;

/** Files that are no model at all: not there, no text, no XML, or XML of something else. */
class DamagedTextTest {

    @TempDir
    Path folder;

    private ModelFile file;

    @BeforeEach
    void makeFile() {
        file = new ModelFile(folder);
    }

    @Test
    void missingFile_isRefused() {
        assertMessage("There is no such file.", refusal(folder.resolve("none.sightline")));
    }

    @Test
    void folder_isRefused() {
        assertMessage("This is a folder, not a model file.", refusal(folder));
    }

    @Test
    void fileWithoutPermission_isRefused() throws IOException {
        Files.writeString(file.path(), ModelFile.withLines());
        Assumptions.assumeTrue(file.path().toFile().setReadable(false) && !Files.isReadable(file.path()), "whoever runs the tests may read everything");

        assertMessage("Reading the file is not permitted.", refusal(file.path()));
    }

    @Test
    void emptyFile_isRefused() throws IOException {
        assertMessage("The file is empty.", file.problems(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "PK\u0003\u0004", "{\"id\":1}", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "\0\0\0\0"})
    void fileThatIsNoXml_isRefused(String content) throws IOException {
        assertMessage("The file is not XML: it does not begin with a <.", file.problems(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void truncatedFile_isRefusedWhereverItEnds() throws IOException {
        byte[] whole = ModelFile.withLines("<channels id=\"c\" name=\"B\u00fcro\"/>", "<!-- end -->").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] truncated = Arrays.copyOf(whole, length);
            Problem problem = file.problems(truncated).get(0);
            assertFalse(problem.message().isBlank() || problem.remedy().isBlank());
        }
    }

    @Test
    void truncatedFile_isRefusedWithThePlaceOfItsEnd() throws IOException {
        Problem problem = file.problems("<a>\n<b>\n").get(0);

        assertEquals(1, problem.line());
        problem = file.problems(ModelFile.withLines("<stages id=\"s\">", "").replace(ModelFile.END, "")).get(0);
        assertTrue(problem.message().startsWith("The file is damaged; it is not well-formed XML: "), problem::message);
        assertEquals(5, problem.line());
    }

    @Test
    void endTagThatDoesNotMatch_isRefused() throws IOException {
        Problem problem = file.problems(ModelFile.withLines("<channels id=\"c\">", "</chanels>")).get(0);

        assertEquals(4, problem.line());
        assertTrue(problem.message().contains("channels"), problem::message);
    }

    @Test
    void textAfterTheEnd_isRefused() throws IOException {
        assertEquals(5, file.problems(ModelFile.withLines("") + "left over").get(0).line());
    }

    @Test
    void bytesOfAnotherEncoding_areRefusedWhereTheyStand() throws IOException {
        byte[] latin1 = ModelFile.withLines("<channels id=\"c\" name=\"B\u00fcro\"/>").getBytes(StandardCharsets.ISO_8859_1);

        // the last character that could be read, the B
        file.assertProblem(3, 24, "The bytes at this place are not text in the encoding UTF-8.", file.problems(latin1));
    }

    @Test
    void unknownEncoding_isRefused() throws IOException {
        assertMessage("The file declares the encoding “UTF-99”, which is not known here.", file.problems(ModelFile.withLines().replace("UTF-8", "UTF-99")));
    }

    @Test
    void encodingThatTheFileIsNotIn_isRefused() throws IOException {
        assertMessage("The bytes at this place are not text in the encoding UTF-16.", file.problems(ModelFile.withLines().replace("UTF-8", "UTF-16")));
    }

    @Test
    void characterThatXmlCannotHold_isRefusedEvenEscaped() throws IOException {
        Problem problem = file.problems(ModelFile.withLines("<channels id=\"c\" name=\"&#1;\"/>")).get(0);

        assertEquals(3, problem.line());
        assertTrue(problem.message().startsWith("The file is damaged"), problem::message);
    }

    @Test
    void xml11_isRefused() throws IOException {
        assertMessage("The file is XML 1.1. Models are XML 1.0.", file.problems(ModelFile.withLines().replace("<?xml version=\"1.0\"", "<?xml version=\"1.1\"")));
    }

    @Test
    void rootOfAnotherNamespace_isRefused() throws IOException {
        assertMessage("This is not a Sightline model: its first element belongs to the namespace “urn:other” instead of "
            + "http://www.sightline.org/customerprocess/1.0.", file.problems("<Portfolio xmlns=\"urn:other\"/>"));
    }

    @Test
    void rootOfAnotherVersionOfTheNamespace_isRefused() throws IOException {
        Problem problem = file.problems(ModelFile.withLines().replace("customerprocess/1.0", "customerprocess/2.0")).get(0);

        assertTrue(problem.message().contains("http://www.sightline.org/customerprocess/2.0"), problem::message);
        assertEquals("Open it with the version of Sightline that has written it.", problem.remedy());
    }

    @Test
    void rootOfAnotherType_isRefused() throws IOException {
        assertMessage("The first element of the file is CustomerProcess instead of Portfolio.", file.problems(ModelFile.withLines().replace("Portfolio", "CustomerProcess")));
    }

    @Test
    void envelopeOfXmi_isRefused() throws IOException {
        Problem problem = file.problems("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">" + ModelFile.withLines().lines().skip(1).reduce("", String::concat) + "</xmi:XMI>").get(0);

        assertTrue(problem.message().contains("http://www.omg.org/XMI"), problem::message);
    }

    @Test
    void undeclaredEntity_isRefused() throws IOException {
        assertEquals(3, file.problems(ModelFile.withLines("<channels id=\"c\" name=\"&lol;\"/>")).get(0).line());
    }

    private List<Problem> refusal(Path path) {
        return assertThrows(RefusedInputException.class, () -> ModelReader.read(path)).getProblems();
    }

    private static void assertMessage(String message, List<Problem> problems) {
        assertEquals(List.of(message), problems.stream().map(Problem::message).toList());
        assertFalse(problems.get(0).remedy().isBlank());
    }
}
