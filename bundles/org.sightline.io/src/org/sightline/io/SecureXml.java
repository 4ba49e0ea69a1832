/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parsers for XML that nobody trusts: namespace-aware, without validation, within the platform's limits for hostile input, and
 * without a way to open anything but the text they are given. What they meet of document types and entities goes to the handler,
 * which has to refuse it; should it fail to, nothing from outside is fetched still, and the platform limits the number of expansions.
 */
public final class SecureXml {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final String[] OFF = {
        "http://xml.org/sax/features/external-general-entities",
        "http://xml.org/sax/features/external-parameter-entities",
        "http://xml.org/sax/features/validation",
        "http://apache.org/xml/features/nonvalidating/load-external-dtd",
    };

    /**
     * Limits that differ between releases of Java and stop harmless files: even {@code &amp;} counts as an entity, of which a large
     * file may have any number, and how deep elements may be nested is for the handler to say.
     */
    private static final String[] UNLIMITED = {"jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.maxElementDepth"};

    private SecureXml() {
    }

    /**
     * @param events what hears of the document
     * @param guard what hears of errors, document types, comments and entities to resolve
     * @return a parser that is ready to parse one text
     */
    public static XMLReader parser(ContentHandler events, DefaultHandler2 guard) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (String feature : OFF) {
                factory.setFeature(feature, false);
            }
            XMLReader parser = factory.newSAXParser().getXMLReader();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            for (String limit : UNLIMITED) {
                parser.setProperty(limit, "0");
            }
            parser.setProperty(LEXICAL_HANDLER, guard);
            parser.setContentHandler(events);
            parser.setErrorHandler(guard);
            parser.setEntityResolver(new NoEntities());
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The platform's XML parser cannot be made safe", e);
        }
    }

    private static final class NoEntities extends DefaultHandler2 {

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) throws IOException {
            throw new IOException("No entity is ever fetched: " + systemId);
        }
    }
}
