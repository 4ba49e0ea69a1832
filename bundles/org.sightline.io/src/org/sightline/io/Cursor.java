/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import org.xml.sax.Locator;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Where the parser has got to. A parser tells the end of what it reports; the end of one thing is the start of the next, so that
 * advancing after each event leaves the cursor at the start of the tag that comes.
 */
public final class Cursor {

    private Locator locator = new LocatorImpl();
    private int line;
    private int column;

    /** @param parser tells the places from now on */
    public void follow(Locator parser) {
        locator = parser;
    }

    /** Moves to where the parser is: after an event, the start of what comes next. */
    public void advance() {
        line = locator.getLineNumber();
        column = locator.getColumnNumber();
    }

    /** Advances past text, of which a parser only tells when it has seen the {@code <} that ends it. */
    public void advancePastText() {
        advance();
        column = Math.max(1, column - 1);
    }

    /** @return line of the place, from 1; 0 before the document has begun */
    public int line() {
        return line;
    }

    /** @return column of the place, from 1; 0 before the document has begun */
    public int column() {
        return column;
    }

    /** @return the XML version of the file, {@code 1.0} if it states none */
    public String xmlVersion() {
        String stated = locator instanceof Locator2 document ? document.getXMLVersion() : null;
        return stated == null ? "1.0" : stated;
    }
}
