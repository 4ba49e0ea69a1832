/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.io.StringWriter;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes a result as JSON: UTF-8, two blanks of indentation, members in the order in which they are documented. */
final class JsonDocument {

    private JsonDocument() {
    }

    /** Writes the content of a document. */
    interface Content {
        /**
         * @param json where to write
         * @throws IOException never, since the writer is in memory
         */
        void write(JsonWriter json) throws IOException;
    }

    /**
     * @param content what it holds
     * @return the text of the document
     */
    static String of(Content content) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setSerializeNulls(true);
            content.write(json);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }
}
