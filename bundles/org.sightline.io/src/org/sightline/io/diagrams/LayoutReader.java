/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.sightline.io.Cursor;
import org.sightline.io.NoXmlException;
import org.sightline.io.SecureXml;
import org.sightline.io.XmlInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads layout files. A layout is never worth a model that does not open: whatever is wrong with the file is reported with line and
 * column, what can be read of it is used, and the rest follows from the automatic layout. Nothing but the file is ever opened.
 */
public final class LayoutReader {

    private LayoutReader() {
    }

    /**
     * @param file a layout file, as the user gave it; need not be there
     * @return its diagrams, none if there is no file, and what is wrong with it; O(n)
     */
    public static LoadedDiagrams read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, file.toString());
        } catch (NoSuchFileException e) {
            return new LoadedDiagrams(new DiagramBook(), List.of());
        } catch (IOException e) {
            LayoutProblems problems = new LayoutProblems(file.toString());
            problems.add(0, 0, "layout_unreadable", String.valueOf(e.getMessage()));
            return new LoadedDiagrams(new DiagramBook(), problems.all());
        }
    }

    /**
     * @param bytes the content of a layout file
     * @param shownName how to name it in messages
     * @return its diagrams and what is wrong with it; O(n)
     */
    public static LoadedDiagrams read(byte[] bytes, String shownName) {
        try {
            return read(new ByteArrayInputStream(bytes), shownName);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    private static LoadedDiagrams read(InputStream bytes, String shownName) throws IOException {
        DiagramBook book = new DiagramBook();
        LayoutProblems problems = new LayoutProblems(shownName);
        Cursor cursor = new Cursor();
        LayoutHandler handler = new LayoutHandler(book, cursor, problems);
        try {
            XMLReader parser = SecureXml.parser(handler, handler);
            parser.parse(new InputSource(XmlInput.of(bytes)));
        } catch (NoXmlException e) {
            problems.add(e.problem(shownName, cursor.line(), cursor.column()));
        } catch (SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), "layout_malformed", e.getMessage());
        } catch (SAXException e) {
            problems.add(cursor, "layout_refused", e.getMessage());
        }
        handler.finish();
        return new LoadedDiagrams(book, problems.all());
    }
}
