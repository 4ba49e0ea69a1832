/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.List;
import java.util.Map;

/**
 * One invariant or one definition of an OCL document.
 *
 * @param kind what it is
 * @param context the class on which it stands
 * @param name its name, or an empty text
 * @param nameOffset where the name stands in the document
 * @param text all of it, from its keyword to its last token
 * @param offset where the text begins in the document
 * @param bodyOffset where its expression begins in the document
 * @param headers what the comment lines before it say about it
 */
public record Section(Kind kind, Name context, String name, int nameOffset, String text, int offset, int bodyOffset,
        Map<HeaderKey, Header> headers) {

    /** What a section can be. Other kinds of OCL constraints have no meaning for a model at rest. */
    public enum Kind {
        INVARIANT, DEFINITION
    }

    /**
     * The name of a class in a document.
     *
     * @param text the name without its packages
     * @param offset where it begins in the document
     */
    public record Name(String text, int offset) {
    }

    /** @return the expression, without keyword and name; for a definition, what is defined and its expression */
    public String body() {
        return text.substring(bodyOffset - offset);
    }

    /** @return the words of the body: names of features, variables, classes, operations, and keywords */
    public List<String> words() {
        return Tokenizer.tokensOf(body()).stream().filter(Token::isWord).map(Token::text).toList();
    }

    /**
     * @param key a header's key
     * @return the value of that header, or null
     */
    public String header(HeaderKey key) {
        Header header = headers.get(key);
        return header == null ? null : header.value();
    }
}
