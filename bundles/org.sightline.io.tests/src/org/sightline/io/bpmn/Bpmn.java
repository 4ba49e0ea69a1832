/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Property;

/** Imports small texts and files for tests, and finds things in what comes of it. */
final class Bpmn {

    static final String START = "<definitions id='definitions' xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://x.example/'>\n";
    static final String END = "\n</definitions>";

    private Bpmn() {
    }

    /** Imports a text that stands between the tags of {@code definitions}; its first line is line 2. */
    static BpmnImport read(String content, String... customers) throws RefusedInputException {
        return readWhole((START + content + END).getBytes(StandardCharsets.UTF_8), customers);
    }

    /** Imports the bytes as a file called {@code test.bpmn}. */
    static BpmnImport readWhole(byte[] bytes, String... customers) throws RefusedInputException {
        try {
            Path folder = Files.createTempDirectory("bpmn");
            Path file = Files.write(folder.resolve("test.bpmn"), bytes);
            try {
                return new BpmnImporter().read(file, new BpmnImportOptions(List.of(customers)));
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (RefusedInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a file that stands beside the tests. */
    static BpmnImport readFile(String name, String... customers) throws RefusedInputException {
        return new BpmnImporter().read(file(name), new BpmnImportOptions(List.of(customers)));
    }

    /** @return a file that stands beside the tests */
    static Path file(String name) {
        try {
            return Path.of(Bpmn.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return all elements of the type, in the order of the model */
    static <T extends ModelElement> List<T> all(BpmnImport result, Class<T> type) {
        List<T> found = new ArrayList<>();
        EcoreUtil.getAllContents(List.of(result.portfolio())).forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    /** @return the only element of the type and name */
    static <T extends NamedElement> T one(BpmnImport result, Class<T> type, String name) {
        List<T> found = all(result, type).stream().filter(element -> name.equals(element.getName())).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName() + " " + name);
        }
        return found.get(0);
    }

    /** @return the values of the element's properties of that key, joined by a bar */
    static String property(ModelElement element, String key) {
        return element.getProperties().stream().filter(property -> key.equals(property.getKey())).map(Property::getValue)
                .collect(Collectors.joining("|"));
    }

    /** @return the messages of that kind, with their lines */
    static List<String> notes(BpmnImport result, ImportNote.Kind kind) {
        return result.notes().stream().filter(note -> note.kind() == kind).map(ImportNote::toString).toList();
    }

    /** @return the names of the elements, in order */
    static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
