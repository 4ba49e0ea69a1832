/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an OCL document into words, strings, symbols and comments, as far as is needed to see where one invariant ends
 * and the next begins. It never fails: whatever it does not know becomes a symbol of one character, and a string that
 * its line does not close ends with the line, so that a forgotten quote spoils one invariant only.
 */
public final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** @return the tokens of the text in their order, without white space */
    public static List<Token> tokensOf(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                next();
            }
        }
        return tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (text.startsWith("--", at)) {
            add(Token.Kind.COMMENT, endOfLine());
        } else if (text.startsWith("/*", at)) {
            add(Token.Kind.COMMENT, endOfBlock());
        } else if (first == '\'' || first == '"') {
            add(Token.Kind.STRING, endOfString(first));
        } else if (Character.isJavaIdentifierPart(first)) {
            add(Token.Kind.WORD, endOfWord());
        } else if (text.startsWith("::", at) || text.startsWith("->", at)) {
            add(Token.Kind.SYMBOL, at + 2);
        } else {
            add(Token.Kind.SYMBOL, at + 1);
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfBlock() {
        int end = text.indexOf("*/", at + 2);
        return end < 0 ? text.length() : end + 2;
    }

    private int endOfString(char quote) {
        int lineEnd = endOfLine();
        for (int i = at + 1; i < lineEnd; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return lineEnd;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
