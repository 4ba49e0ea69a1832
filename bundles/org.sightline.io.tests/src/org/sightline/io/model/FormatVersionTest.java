/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Portfolio;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

class FormatVersionTest {

    /** Two changes of the format: "ways" were renamed "contacts", then "contacts" were renamed "channels" and "title" was renamed "name". */
    private static final FormatHistory THREE_VERSIONS = new FormatHistory(List.of(
        () -> new Rename("ways", "contacts", "", ""),
        () -> new Rename("contacts", "channels", "title", "name")));

    @TempDir
    Path folder;

    private ModelFile file;

    @BeforeEach
    void makeFile() {
        file = new ModelFile(folder);
    }

    @Test
    void releasedHistory_endsWithTheVersionOfNewModels() {
        assertEquals(Portfolio.FORMAT_VERSION, FormatHistory.released().current());
    }

    @Test
    void newerVersion_isRefused() throws IOException {
        List<Problem> problems = file.problems(ModelFile.withAttributes("formatVersion=\"7\""));

        assertEquals("The file has format version 7, made by a newer version of Sightline. This one reads versions up to 1.", problems.get(0).message());
        assertEquals("Open it with a newer version of Sightline.", problems.get(0).remedy());
        assertEquals(2, problems.get(0).line());
    }

    @Test
    void newerVersion_isTheOnlyProblemNamed() throws IOException {
        String text = ModelFile.withLines("<somethingNew/>").replace("formatVersion=\"1\"", "formatVersion=\"7\"");

        assertEquals(1, file.problems(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "", "1.0", "99999999999999"})
    void whatIsNoVersion_isRefused(String version) throws IOException {
        Problem problem = file.problems(ModelFile.withAttributes("formatVersion=\"" + version + "\"")).get(0);

        assertEquals("“" + version + "” is not a format version.", problem.message());
    }

    @Test
    void fileWithoutAVersion_isReadAsTheFirstWithAWarning() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withAttributes("name=\"Orders\""));

        assertEquals(1, loaded.portfolio().getFormatVersion());
        assertEquals(List.of("The file states no format version and was read as version 1."), loaded.warnings().stream().map(Problem::message).toList());
    }

    @Test
    void oldFile_isMigratedStepByStep() throws IOException {
        LoadedModel loaded = readWithThreeVersions(ModelFile.withLines("<ways id=\"w\" title=\"Phone\" kind=\"web\"/>"));

        assertEquals("Phone", loaded.portfolio().getChannels().get(0).getName());
        assertEquals(3, loaded.portfolio().getFormatVersion());
        assertEquals(List.of("The file has format version 1."), loaded.warnings().stream().map(Problem::message).toList());
    }

    @Test
    void fileOfAVersionBetween_skipsTheStepsBefore() throws IOException {
        String second = ModelFile.withLines("<contacts id=\"w\" title=\"Phone\"/>").replace("formatVersion=\"1\"", "formatVersion=\"2\"");

        assertEquals("Phone", readWithThreeVersions(second).portfolio().getChannels().get(0).getName());
        assertThrows(RefusedInputException.class, () -> readWithThreeVersions(second.replace("contacts", "ways")));
    }

    @Test
    void currentFile_isNotMigrated() throws IOException {
        LoadedModel loaded = readWithThreeVersions(ModelFile.withLines("<channels id=\"w\" name=\"Phone\"/>").replace("formatVersion=\"1\"", "formatVersion=\"3\""));

        assertTrue(loaded.warnings().isEmpty());
    }

    @Test
    void problemOfAnOldFile_isReportedAtItsOwnPlace() throws IOException {
        String text = ModelFile.withLines("<ways id=\"w\"/>", "  <ways id=\"w\"/>");

        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> readWithThreeVersions(text));

        assertEquals("4:3", refusal.getProblems().get(0).line() + ":" + refusal.getProblems().get(0).column());
    }

    @Test
    void migratedModel_isSavedInTheCurrentVersion() throws IOException {
        LoadedModel loaded = readWithThreeVersions(ModelFile.withLines("<ways id=\"w\" title=\"Phone\"/>"));

        loaded.resource().save(null);

        String saved = Files.readString(file.path());
        assertTrue(saved.contains("formatVersion=\"3\"") && saved.contains("<channels id=\"w\" name=\"Phone\"/>"), saved);
    }

    private LoadedModel readWithThreeVersions(String text) throws IOException {
        Files.writeString(file.path(), text);
        return ModelReader.read(file.path(), THREE_VERSIONS);
    }

    /** Gives an element and one of its attributes a new name. */
    private static final class Rename extends XMLFilterImpl {

        private final String oldElement;
        private final String newElement;
        private final String oldAttribute;
        private final String newAttribute;

        Rename(String oldElement, String newElement, String oldAttribute, String newAttribute) {
            this.oldElement = oldElement;
            this.newElement = newElement;
            this.oldAttribute = oldAttribute;
            this.newAttribute = newAttribute;
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
            if (!name.equals(oldElement)) {
                super.startElement(uri, name, qualifiedName, attributes);
                return;
            }
            AttributesImpl renamed = new AttributesImpl(attributes);
            int index = renamed.getIndex("", oldAttribute);
            if (index >= 0) {
                renamed.setLocalName(index, newAttribute);
            }
            super.startElement(uri, newElement, newElement, renamed);
        }
    }
}
