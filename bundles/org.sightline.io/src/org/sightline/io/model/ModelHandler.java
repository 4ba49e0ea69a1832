/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayDeque;
import java.util.Deque;

import org.sightline.io.Cursor;
import org.sightline.io.CursorHandler;
import org.xml.sax.Attributes;

/**
 * Makes a model of the events of a parser, in one pass. What is not understood is reported with its place and left out with all that
 * it contains; the rest is still read, so that all problems of a file come out at once. Document types, and with them all entities,
 * are refused before anything of them is read.
 */
final class ModelHandler extends CursorHandler {

    /** How deep elements may be nested: more than a person can draw, and half of what exhausts the stack of a thread while EMF saves. */
    static final int DEEPEST = 500;

    private final TypeNames types;
    private final ElementBuilder builder;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int skipped;

    ModelHandler(Cursor cursor, TypeNames types, ElementBuilder builder) {
        super(cursor);
        this.types = types;
        this.builder = builder;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        types.open(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        types.close(prefix);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws StopReading {
        if (skipped > 0) {
            skip(attributes);
        } else if (open.size() >= DEEPEST) {
            throw new StopReading("element_tooDeep", DEEPEST);
        } else {
            OpenElement element = open.isEmpty() ? root(uri, name, attributes) : builder.within(open.peek(), uri, name, qualifiedName, attributes);
            if (element == null) {
                skip(attributes);
            } else {
                open.push(element);
            }
        }
        cursor.advance();
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (skipped > 0) {
            skipped--;
        } else {
            builder.end(open.pop());
        }
        cursor.advance();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipped == 0) {
            builder.text(open.peek(), characters, start, length);
        }
        cursor.advancePastText();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws StopReading {
        cursor.advance();
        throw new StopReading("document_type");
    }

    private void skip(Attributes attributes) {
        skipped++;
        builder.skipped(attributes);
    }

    private OpenElement root(String uri, String name, Attributes attributes) throws StopReading {
        cursor.advance();
        if (cursor.xmlVersion().equals("1.1")) {
            throw new StopReading("document_xmlVersion");
        }
        return builder.root(uri, name, attributes);
    }
}
