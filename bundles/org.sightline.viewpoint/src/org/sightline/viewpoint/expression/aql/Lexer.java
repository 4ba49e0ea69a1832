/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of an expression into {@link Token}s. White space separates and means nothing else; there are no comments.
 *
 * <pre>
 * NAME    = [ "_" ] letter { letter | digit | "_" }      letters are those of ASCII
 * INTEGER = digit { digit }
 * REAL    = digit { digit } "." digit { digit }
 * STRING  = "'" { character | escape } "'"
 * escape  = "\" ( "b" | "t" | "n" | "f" | "r" | "\" | "'" | '"' | "x" 2 hex digits | "u" 4 hex digits )
 * </pre>
 *
 * The bracket of {@code Sequence{}, Sequence(, OrderedSet{, OrderedSet(} belongs to the word and follows without a blank.
 */
final class Lexer {

    private static final String BLANKS = " \t\r\n";
    private static final String SIMPLE_ESCAPES = "btnfr\\'\"";
    private static final String SIMPLE_VALUES = "\b\t\n\f\r\\'\"";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /**
     * @param text the text of an expression
     * @param start where in it the language begins, after the prefix
     */
    Lexer(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /**
     * @return the tokens, the last one of kind {@link TokenKind#END}
     * @throws SyntaxException if a part of the text is no token
     */
    List<Token> tokens() throws SyntaxException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (BLANKS.indexOf(c) >= 0) {
                at++;
            } else if (isLetter(c) || c == '_' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
                word();
            } else if (isDigit(c)) {
                number();
            } else if (c == '\'') {
                string();
            } else {
                symbol();
            }
        }
        tokens.add(new Token(TokenKind.END, "", text.length()));
        return tokens;
    }

    private void add(TokenKind kind, int start) {
        tokens.add(new Token(kind, text.substring(start, at), start));
    }

    private void word() {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        TokenKind bracketed = at < text.length() ? TokenKind.ofWord(word + text.charAt(at)) : null;
        if (bracketed != null) {
            at++;
            add(bracketed, start);
        } else {
            TokenKind fixed = TokenKind.ofWord(word);
            add(fixed == null ? TokenKind.NAME : fixed, start);
        }
    }

    private void number() {
        int start = at;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
            add(TokenKind.REAL, start);
        } else {
            add(TokenKind.INTEGER, start);
        }
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void string() throws SyntaxException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\'') {
            if (text.charAt(at) == '\\') {
                escape(value, start);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at == text.length()) {
            throw new SyntaxException(start, "lexer_openString");
        }
        at++;
        tokens.add(new Token(TokenKind.STRING, value.toString(), start));
    }

    private void escape(StringBuilder value, int start) throws SyntaxException {
        if (at + 1 == text.length()) {
            throw new SyntaxException(start, "lexer_openString");
        }
        char kind = text.charAt(at + 1);
        int simple = SIMPLE_ESCAPES.indexOf(kind);
        if (simple >= 0) {
            value.append(SIMPLE_VALUES.charAt(simple));
            at += 2;
        } else {
            int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
            value.append(coded(digits));
            at += 2 + digits;
        }
    }

    private char coded(int digits) throws SyntaxException {
        int code = 0;
        for (int i = 0; i < digits; i++) {
            int place = at + 2 + i;
            int digit = place < text.length() ? Character.digit(text.charAt(place), 16) : -1;
            if (digit < 0) {
                throw badEscape(place);
            }
            code = 16 * code + digit;
        }
        if (digits == 0) {
            throw badEscape(at + 2);
        }
        return (char) code;
    }

    private SyntaxException badEscape(int end) {
        return new SyntaxException(at, "lexer_badEscape", text.substring(at, Math.min(end, text.length())));
    }

    private void symbol() throws SyntaxException {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.text() != null && text.startsWith(kind.text(), at)) {
                int start = at;
                at += kind.text().length();
                add(kind, start);
                return;
            }
        }
        throw new SyntaxException(at, "lexer_badCharacter", Character.toString(text.codePointAt(at)));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
