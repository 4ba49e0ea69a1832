/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.name => NAME DOT NAME",
        "a->b => NAME ARROW NAME",
        "a - >b => NAME MINUS GREATER NAME",
        "shop::Task : x => NAME COLONS NAME COLON NAME",
        "1.5 1.x 12 => REAL INTEGER DOT NAME INTEGER",
        "<= >= <> != == = < > => LESS_EQUAL GREATER_EQUAL DIFFERS UNEQUAL EQUAL_EQUAL EQUAL LESS GREATER",
        "not notes and andy => NOT NAME AND NAME",
        "Sequence{1} Sequence {1} => SEQUENCE_OPEN INTEGER BRACE_CLOSE NAME BRACE_OPEN INTEGER BRACE_CLOSE",
        "OrderedSet(String) => ORDERED_SET_TYPE STRING_TYPE CLOSE",
        "_in a_1 => NAME NAME",
        "'a' 'b' => STRING STRING"})
    void text_isCutIntoTokens(String text, String kinds) throws SyntaxException {
        List<Token> tokens = new Lexer(text, 0).tokens();
        assertEquals(kinds + " END", tokens.stream().map(token -> token.kind().name()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "'it\\'s' => it's", "'\\\\' => \\", "'\\u00e9\\x41' => éA", "'a\"b' => a\"b", "'Größe ☃' => Größe ☃"})
    void string_hasEscapes(String text, String value) throws SyntaxException {
        assertEquals(value, new Lexer(text, 0).tokens().get(0).text());
    }

    @Test
    void string_knowsLineBreaksAndTabs() throws SyntaxException {
        assertEquals("a\nb\tc\r\f\b", new Lexer("'a\\nb\\tc\\r\\f\\b'", 0).tokens().get(0).text());
    }

    @Test
    void positions_countFromTheStartOfTheWholeText() throws SyntaxException {
        assertEquals(9, new Lexer("aql:self.name", 4).tokens().get(2).position());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "a + 'open => 4", "'a\\d' => 2", "'\\u12' => 1", "'\\ => 0", "self # x => 5", "'a' + \"b\" => 6", "_1 => 0"})
    void mistake_isReportedWhereItStands(String text, int position) {
        SyntaxException e = assertThrows(SyntaxException.class, () -> new Lexer(text, 0).tokens());
        assertEquals(position, e.problem().position());
    }
}
