/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "1 + 2 * 3 => add(1, mult(2, 3))",
        "1 * 2 + 3 => add(mult(1, 2), 3)",
        "1 - 2 - 3 => sub(sub(1, 2), 3)",
        "8 / 4 / 2 => divOp(divOp(8, 4), 2)",
        "(1 + 2) * 3 => mult(add(1, 2), 3)",
        "a or b and c => or(a, and(b, c))",
        "a implies b or c => implies(a, or(b, c))",
        "a xor b or c => xor(a, or(b, c))",
        "a implies b implies c => implies(implies(a, b), c)",
        "a < b = c => equals(lessThan(a, b), c)",
        "a + b < c and d => and(lessThan(add(a, b), c), d)",
        "not a = b => equals(not(a), b)",
        "not a.b => not(a.b)",
        "- a * b => mult(unaryMin(a), b)",
        "-3.abs() => unaryMin(3.abs())",
        "not not a => not(not(a))",
        "a == b => equals(a, b)",
        "a != b => differs(a, b)",
        "a.b->c(d).e(f, g) => a.b->c(d).e(f, g)",
        "a._in._b() => a.in.b()",
        "s->select(x | x.y and z) => s->select(x|and(x.y, z))",
        "s->select(x : p::C | x) => s->select(x|x)",
        "s->f(Sequence{1, 2}, OrderedSet{}) => s->f([1, 2], {})",
        "if a then b else c endif.d => if(a, b, c).d",
        "let x = 1, y : Integer = 2 in x + y => let(x=1, y=2, add(x, y))",
        "1 + let x = 2 in x * 3 => add(1, let(x=2, mult(x, 3)))",
        "p::C => <p::C>",
        "{p::C | p::D} => {<p::C>, <p::D>}",
        "p::E::l.name => <p::E::l>.name",
        "Sequence(OrderedSet(p::C)) => interface java.util.List"})
    void text_becomesTree(String text, String tree) throws SyntaxException {
        assertEquals(tree, shown(Parser.parse(text, 0)));
    }

    private static String shown(Syntax tree) {
        return switch (tree) {
            case Syntax.Literal literal -> String.valueOf(literal.value());
            case Syntax.TypeName name -> "<" + name.packageName() + "::" + name.typeName() + ">";
            case Syntax.TypeSet set -> set.types().stream().map(ParserTest::shown).collect(Collectors.joining(", ", "{", "}"));
            case Syntax.EnumLiteral e -> "<" + e.packageName() + "::" + e.enumName() + "::" + e.literalName() + ">";
            case Syntax.CollectionOf c -> c.ordered() ? "{" + all(c.values()) + "}" : "[" + all(c.values()) + "]";
            case Syntax.Variable variable -> variable.name();
            case Syntax.Feature feature -> shown(feature.receiver()) + "." + feature.name();
            case Syntax.Call call -> shown(call.receiver()) + (call.arrow() ? "->" : ".") + call.name() + "(" + all(call.arguments()) + ")";
            case Syntax.Operation o -> o.operator().service() + "(" + all(o.operands()) + ")";
            case Syntax.Iterator i -> i.variable() + "|" + shown(i.body());
            case Syntax.Conditional c -> "if(" + all(List.of(c.condition(), c.yes(), c.no())) + ")";
            case Syntax.Let let -> "let(" + let.bindings().stream().map(b -> b.name() + "=" + shown(b.value()) + ", ")
                    .collect(Collectors.joining()) + shown(let.body()) + ")";
        };
    }

    private static String all(List<Syntax> trees) {
        return trees.stream().map(ParserTest::shown).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self. => 5", "self.lanes-> => 12", "1 + => 3", "( 1 => 3", "1 ) => 2", "a b => 2", "'it''s' => 4", "if a then b endif => 12",
        "if a then b else c => 18", "let x in x => 6", "s->select(x : | x) => 14", "p:: => 3", "self.in => 5", "[1, 2] => 0",
        "99999999999 => 0", "s->size => 7", "Sequence{1, } => 12", "f(1) => 1"})
    void mistake_isReportedWhereItStands(String text, int position) {
        SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse(text, 0));
        assertEquals(position, e.problem().position(), e.getMessage());
    }

    @Test
    void mistake_namesWhatIsExpected() {
        SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse("aql:(1 + 2", 4));
        assertEquals("“)” is expected instead of the end.", e.problem().message());
        assertEquals(10, e.problem().position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "-", "a.f(", "Sequence{", "if a then ", "let x = ", "s->select(x | ", "Sequence("})
    void nestingWithoutEnd_isRefused(String opening) {
        String text = opening.repeat(10_000) + "1" + ")".repeat(10_000);
        SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse(text, 0));
        assertTrue(e.getMessage().contains("nested too deeply"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", " + 1", "->first()", ".f(1)", " or a", " = a"})
    void chainWithoutEnd_isRefused(String link) {
        SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse("a" + link.repeat(10_000), 0));
        assertTrue(e.getMessage().contains("nested too deeply"), e.getMessage());
    }

    @Test
    void longButReasonable_isRead() throws SyntaxException {
        assertEquals(1 + 2 * 300, shown(Parser.parse("a" + ".b".repeat(300), 0)).length());
    }

    @Property(tries = 2000, seed = "20260104")
    void anyTokens_areReadOrRefused(@ForAll @From("tokenSoup") String text) {
        try {
            Parser.parse(text, 0);
        } catch (SyntaxException e) {
            assertTrue(e.problem().position() >= 0 && e.problem().position() <= text.length(), text);
        }
    }

    @Provide
    Arbitrary<String> tokenSoup() {
        return Arbitraries.of("self", "x", ".", "->", "(", ")", "|", ",", ":", "::", "{", "}", "Sequence{", "OrderedSet(", "'a'", "1",
                "1.5", "+", "-", "*", "=", "<", "not", "and", "if", "then", "else", "endif", "let", "in",
                "null", "true", "Integer", "name", "#", "'")
                .list().ofMaxSize(14).map(tokens -> String.join(" ", tokens));
    }
}
