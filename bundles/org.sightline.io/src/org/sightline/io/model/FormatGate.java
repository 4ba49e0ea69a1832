/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Looks at the format version in the root of a file, refuses a newer one, and puts the migrations of an older one between the parser
 * and the builder of the model. Then it steps aside: the parser talks to the builder directly. A file without a version counts as
 * version 1, and a warning says so.
 */
final class FormatGate extends DefaultHandler {

    private static final String VERSION = "formatVersion";

    private final FormatHistory history;
    private final ContentHandler builder;
    private final ProblemList warnings;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private XMLReader parser;
    private Locator locator;
    private boolean isOlder;

    FormatGate(FormatHistory history, ContentHandler builder, ProblemList warnings) {
        this.history = history;
        this.builder = builder;
        this.warnings = warnings;
    }

    /** @param reader the parser whose events come here first */
    void guard(XMLReader reader) {
        parser = reader;
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
        builder.setDocumentLocator(place);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        ContentHandler next = chain(version(attributes));
        next.setDocumentLocator(locator);
        next.startDocument();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            next.startPrefixMapping(prefix.getKey(), prefix.getValue());
        }
        parser.setContentHandler(next);
        next.startElement(uri, name, qualifiedName, attributes);
    }

    /** @return whether the file is of an older version than the current one */
    boolean isOlder() {
        return isOlder;
    }

    private int version(Attributes attributes) throws StopReading {
        String stated = attributes.getValue("", VERSION);
        if (stated == null) {
            warn("format_unstated", history.current());
            return 1;
        }
        int version = parsed(stated);
        if (version < 1) {
            throw new StopReading("format_noVersion", stated);
        } else if (version > history.current()) {
            throw new StopReading("format_newer", version, history.current());
        } else if (version < history.current()) {
            isOlder = true;
            warn("format_older", version, history.current());
        }
        return version;
    }

    private static int parsed(String stated) {
        try {
            return Integer.parseInt(stated.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private ContentHandler chain(int version) {
        ContentHandler next = builder;
        List<XMLFilterImpl> filters = history.stepsFrom(version);
        for (XMLFilterImpl filter : filters.reversed()) {
            filter.setContentHandler(next);
            next = filter;
        }
        return next;
    }

    private void warn(String key, Object... arguments) {
        warnings.add(locator.getLineNumber(), locator.getColumnNumber(), key, arguments);
    }
}
