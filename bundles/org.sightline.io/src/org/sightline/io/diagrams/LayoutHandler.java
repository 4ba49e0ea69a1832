/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import org.sightline.io.Cursor;
import org.sightline.io.CursorHandler;
import org.sightline.io.diagrams.DiagramChange.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Makes diagrams of the events of a parser. What is not understood is reported and left out with all that it contains. A document type
 * ends the reading before anything of it is read.
 */
final class LayoutHandler extends CursorHandler {

    private final DiagramBook book;
    private final LayoutProblems problems;
    private int depth;
    private int skipped;
    private EntryReader entries;

    LayoutHandler(DiagramBook book, Cursor cursor, LayoutProblems problems) {
        super(cursor);
        this.book = book;
        this.problems = problems;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        if (depth == 0) {
            cursor.advance();
        }
        if (skipped > 0 || !begins(uri, name, attributes)) {
            skipped++;
        } else {
            depth++;
        }
        cursor.advance();
    }

    /** @return whether the element was understood, so that its content can be */
    private boolean begins(String uri, String name, Attributes attributes) throws SAXException {
        return switch (depth) {
            case 0 -> isRoot(uri, name, attributes);
            case 1 -> isDiagram(name, attributes);
            case 2 -> entries.read(name, attributes);
            default -> unknown(name);
        };
    }

    private boolean isRoot(String uri, String name, Attributes attributes) {
        if (!uri.equals(LayoutFormat.NAMESPACE) || !name.equals(LayoutFormat.ROOT)) {
            problems.add(cursor, "layout_wrongRoot", name, uri);
            return false;
        }
        Integer version = version(attributes.getValue(LayoutFormat.FORMAT_VERSION));
        if (version == null || version < 1) {
            problems.add(cursor, "layout_noVersion", String.valueOf(attributes.getValue(LayoutFormat.FORMAT_VERSION)));
        } else if (version > LayoutFormat.VERSION) {
            problems.add(cursor, "layout_newer", version, LayoutFormat.VERSION);
            return false;
        }
        return true;
    }

    private static Integer version(String stated) {
        try {
            return stated == null ? null : Integer.valueOf(stated.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private boolean isDiagram(String name, Attributes attributes) {
        EntryAttributes values = new EntryAttributes(name, attributes, cursor, problems);
        if (!name.equals(LayoutFormat.DIAGRAM)) {
            return unknown(name);
        }
        String id = values.text(LayoutFormat.ID);
        Diagram diagram = new Diagram(id, values.text(LayoutFormat.NAME), values.text(LayoutFormat.CHART), values.text(LayoutFormat.CARRIER));
        values.refuseOthers();
        if (!values.areGood()) {
            return false;
        } else if (book.find(id).isPresent()) {
            problems.add(cursor, "layout_idTwice", id);
            return false;
        }
        book.insert(book.diagrams().size(), diagram, Kind.CREATED);
        entries = new EntryReader(diagram, cursor, problems);
        return true;
    }

    private boolean unknown(String name) {
        problems.add(cursor, "layout_unknown", name);
        return false;
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (skipped > 0) {
            skipped--;
        } else if (--depth == 1) {
            finish();
        }
        cursor.advance();
    }

    /** Completes the diagram that is being read, also if the file breaks off within it. */
    void finish() {
        if (entries != null) {
            entries.finish();
            entries = null;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        String text = new String(characters, start, length).strip();
        if (skipped == 0 && !text.isEmpty()) {
            problems.add(cursor, "layout_text", text.length() > 40 ? text.substring(0, 40) : text);
        }
        cursor.advancePastText();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXParseException {
        cursor.advance();
        throw new SAXParseException("<!DOCTYPE", publicId, systemId, cursor.line(), cursor.column());
    }
}
