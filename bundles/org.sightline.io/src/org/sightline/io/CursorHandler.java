/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads an XML document with a cursor that always stands at what is being read, so that every problem has its line and column. Comments and
 * processing instructions say nothing; what is not well-formed ends the reading.
 */
public abstract class CursorHandler extends DefaultHandler2 {

    /** Where in the document the reader is. */
    protected final Cursor cursor;

    /** @param cursor follows the document */
    protected CursorHandler(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        cursor.follow(locator);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        cursor.advance();
    }

    @Override
    public void processingInstruction(String target, String data) {
        cursor.advance();
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXParseException {
        throw error;
    }

    @Override
    public void error(SAXParseException error) throws SAXParseException {
        throw error;
    }
}
