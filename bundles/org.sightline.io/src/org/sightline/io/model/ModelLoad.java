/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.io.Reader;

import org.sightline.io.Cursor;
import org.sightline.io.NoXmlException;
import org.sightline.io.RefusedInputException;
import org.sightline.io.SecureXml;
import org.sightline.model.customerprocess.Portfolio;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** One reading of one model file: from text to the elements of a model, or to all that is wrong with the file. Use it once. */
final class ModelLoad {

    private final FormatHistory history;
    private final ProblemList problems;
    private final ProblemList warnings;
    private final Cursor cursor = new Cursor();
    private final TypeNames types = new TypeNames();
    private final Identities identities = new Identities();
    private final References references;
    private final ElementBuilder builder;
    private boolean isMigrated;

    /**
     * @param file name of the file in messages
     * @param history the versions of the format that are known
     */
    ModelLoad(String file, FormatHistory history) {
        this.history = history;
        problems = new ProblemList(file);
        warnings = new ProblemList(file);
        references = new References(identities, problems, warnings);
        AttributeReader attributes = new AttributeReader(cursor, references, problems);
        builder = new ElementBuilder(cursor, types, attributes, identities, problems, warnings);
    }

    /**
     * @param text the file
     * @return the model
     * @throws RefusedInputException with all that is wrong with the text
     * @throws IOException if the text cannot be read
     */
    ParsedModel read(Reader text) throws IOException {
        try {
            parse(text);
            references.resolve();
        } catch (StopReading e) {
            cursor.advance();
            problems.add(cursor.line(), cursor.column(), e.key(), e.arguments());
        } catch (SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), "document_malformed", e.getMessage());
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (NoXmlException e) {
            cursor.advance();
            problems.add(e.problem(problems.file(), cursor.line(), cursor.column()));
        }
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems.inOrder());
        }
        return model();
    }

    private void parse(Reader text) throws IOException, SAXException {
        ModelHandler handler = new ModelHandler(cursor, types, builder);
        FormatGate gate = new FormatGate(history, handler, warnings);
        XMLReader parser = SecureXml.parser(gate, handler);
        gate.guard(parser);
        parser.parse(new InputSource(text));
        isMigrated = gate.isOlder();
    }

    private ParsedModel model() {
        Portfolio portfolio = builder.portfolio();
        portfolio.setFormatVersion(history.current());
        ViewWarnings.collect(builder.views(), warnings);
        return new ParsedModel(portfolio, identities.elements(), warnings.inOrder(), isMigrated);
    }
}
