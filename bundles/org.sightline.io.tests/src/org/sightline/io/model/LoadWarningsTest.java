/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.Problem;
import org.sightline.model.customerprocess.Channel;

/** What a good file's reader is told. */
class LoadWarningsTest {

    @TempDir
    Path folder;

    private ModelFile file;

    @BeforeEach
    void makeFile() {
        file = new ModelFile(folder);
    }

    @Test
    void elementWithoutAnId_getsAFreshOne() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines("  <channels name=\"Phone\"/>", "  <channels name=\"Web\"/>"));

        List<Channel> channels = loaded.portfolio().getChannels();
        assertNotEquals(channels.get(0).getId(), channels.get(1).getId());
        assertEquals(channels.get(0), loaded.resource().getEObject(channels.get(0).getId()));
        assertEquals(List.of(
            file.path() + ":3:3: Channel “Phone” had no id and was given the id " + channels.get(0).getId() + ". Save the model to keep the id.",
            file.path() + ":4:3: Channel “Web” had no id and was given the id " + channels.get(1).getId() + ". Save the model to keep the id."),
            loaded.warnings().stream().map(Problem::toString).toList());
    }

    @Test
    void textTwiceInAList_isTakenOnce() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines("<channels id=\"c\" name=\"Phone\"><tags>fast</tags><tags>fast</tags></channels>"));

        assertEquals(List.of("fast"), loaded.portfolio().getChannels().get(0).getTags());
        assertEquals(List.of("Channel “Phone”: “fast” stands twice in “tags”; it was taken once."), messages(loaded));
    }

    /**
     * <pre>
     * Customer   (start) --> [Call]
     *                          |
     * Sales                  [Answer] --> [Book]       the view shows all, but the customer does not meet Book
     * </pre>
     */
    @Test
    void viewOfWhatTheCustomerDoesNotMeet_doesNotPassUnnoticed() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines(
            "<processes id=\"o\" name=\"Order\">",
            "  <lanes id=\"customer\" name=\"Customer\" role=\"customer\">",
            "    <nodes xsi:type=\"customerprocess:StartEvent\" id=\"start\" name=\"Need\"/><nodes xsi:type=\"customerprocess:Activity\" id=\"call\" name=\"Call\"/>",
            "  </lanes>",
            "  <lanes id=\"sales\" name=\"Sales\">",
            "    <nodes xsi:type=\"customerprocess:Activity\" id=\"answer\" name=\"Answer\"/><nodes xsi:type=\"customerprocess:Activity\" id=\"book\" name=\"Book\"/>",
            "  </lanes>",
            "  <flows xsi:type=\"customerprocess:SequenceFlow\" id=\"f1\" source=\"start\" target=\"call\"/>",
            "  <flows xsi:type=\"customerprocess:MessageFlow\" id=\"f2\" source=\"call\" target=\"answer\"/>",
            "  <flows xsi:type=\"customerprocess:SequenceFlow\" id=\"f3\" source=\"answer\" target=\"book\"/>",
            "  <views id=\"v\" name=\"What the customer meets\" elements=\"customer start call sales answer book f2\"/>",
            "</processes>"));

        assertEquals(List.of(file.path() + ":13:3: CustomerView “What the customer meets” shows Activity “Book”, which the customer does not meet. "
            + "Derive the view again, or take the element out of it."), loaded.warnings().stream().map(Problem::toString).toList());
    }

    @Test
    void warnings_areThoseOfTheResource() throws IOException {
        LoadedModel loaded = file.read(ModelFile.withLines("<channels name=\"Phone\"/>"));

        assertEquals(1, loaded.resource().getWarnings().size());
        assertEquals(3, loaded.resource().getWarnings().get(0).getLine());
        assertEquals(file.path().toString(), loaded.resource().getWarnings().get(0).getLocation());
        assertThrows(UnsupportedOperationException.class, () -> loaded.warnings().clear());
    }

    private static List<String> messages(LoadedModel loaded) {
        return loaded.warnings().stream().map(Problem::message).toList();
    }
}
