/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.messages.Messages;

/**
 * Reads the Acceleo Query Language. By recursive descent, with operators by their strength: a smaller number binds looser, and all of
 * them are read from the left.
 *
 * <pre>
 * expression = prefixed { operator expression }
 * operator   = "implies" | "xor" | "or" | "and"                              (1 to 4)
 *            | "&lt;=" | "&gt;=" | "&lt;" | "&gt;" | "=" | "==" | "&lt;&gt;" | "!="          (5)
 *            | "+" | "-"                                                     (6)
 *            | "*" | "/"                                                     (7)
 * prefixed   = { "not" | "-" } navigated
 * navigated  = primary { "." NAME [ arguments ] | "-&gt;" NAME arguments }
 * arguments  = "(" [ argument { "," argument } ] ")"
 * argument   = expression | NAME [ ":" type ] "|" expression
 * primary    = NAME | literal | "(" expression ")"
 *            | "if" expression "then" expression "else" expression "endif"
 *            | "let" binding { "," binding } "in" expression
 * binding    = NAME [ ":" type ] "=" expression
 * literal    = STRING | INTEGER | REAL | "true" | "false" | "null" | type
 *            | ( "Sequence{" | "OrderedSet{" ) [ expression { "," expression } ] "}"
 *            | NAME "::" NAME "::" NAME
 * type       = "String" | "Integer" | "Real" | "Boolean" | ( "Sequence(" | "OrderedSet(" ) type ")"
 *            | NAME "::" NAME | "{" NAME "::" NAME { "|" NAME "::" NAME } "}"
 * </pre>
 *
 * So {@code not a = b} is {@code (not a) = b}, and {@code -3.abs()} is {@code -(3.abs())}. A leading underscore makes a name of a word
 * of the language and is no part of the name of a feature, service or type: {@code self._in}. Reading ends at the first mistake. Trees
 * deeper than {@value #MAX_DEPTH} levels are refused, so that no later pass overflows its stack.
 */
final class Parser {

    private static final Messages TEXTS = Messages.of(Parser.class);
    private static final int MAX_DEPTH = 500;

    private final List<Token> tokens;
    private int next;
    private int depth;

    /** How many levels the tree has that was read last. */
    private int height;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param text the text of an expression
     * @param start where in it the language begins, after the prefix
     * @return its tree
     * @throws SyntaxException if it is no expression of the language
     */
    static Syntax parse(String text, int start) throws SyntaxException {
        Parser parser = new Parser(new Lexer(text, start).tokens());
        Syntax result = parser.expression();
        if (!parser.sees(TokenKind.END)) {
            throw new SyntaxException(parser.peek().position(), "parser_end", shown(parser.peek()));
        }
        return result;
    }

    private Syntax expression() throws SyntaxException {
        return expression(Operator.LOOSEST);
    }

    private Syntax expression(int loosest) throws SyntaxException {
        descend();
        Syntax left = prefixed();
        Operator operator = Operator.between(peek().kind());
        while (operator != null && operator.strength() >= loosest) {
            int leftHeight = height;
            int position = take().position();
            Syntax right = expression(operator.strength() + 1);
            left = new Syntax.Operation(position, operator, List.of(left, right));
            grow(leftHeight);
            operator = Operator.between(peek().kind());
        }
        depth--;
        return left;
    }

    private Syntax prefixed() throws SyntaxException {
        if (!sees(TokenKind.NOT) && !sees(TokenKind.MINUS)) {
            return navigated();
        }
        descend();
        Token sign = take();
        Syntax operand = prefixed();
        grow(0);
        depth--;
        return new Syntax.Operation(sign.position(), sign.kind() == TokenKind.NOT ? Operator.NOT : Operator.NEGATE, List.of(operand));
    }

    private Syntax navigated() throws SyntaxException {
        Syntax left = primary();
        while (sees(TokenKind.DOT) || sees(TokenKind.ARROW)) {
            int leftHeight = height;
            boolean arrow = take().kind() == TokenKind.ARROW;
            Token name = take(TokenKind.NAME);
            if (arrow || sees(TokenKind.OPEN)) {
                left = new Syntax.Call(name.position(), left, arrow, unescaped(name), arguments());
            } else {
                left = new Syntax.Feature(name.position(), left, unescaped(name));
            }
            grow(leftHeight);
        }
        return left;
    }

    private List<Syntax> arguments() throws SyntaxException {
        take(TokenKind.OPEN);
        height = 0;
        return list(TokenKind.CLOSE, this::argument);
    }

    private Syntax argument() throws SyntaxException {
        TokenKind second = tokens.get(Math.min(next + 1, tokens.size() - 1)).kind();
        if (!sees(TokenKind.NAME) || second != TokenKind.BAR && second != TokenKind.COLON) {
            return expression();
        }
        Token variable = take();
        optionalType();
        take(TokenKind.BAR);
        return new Syntax.Iterator(variable.position(), variable.text(), expression());
    }

    private void optionalType() throws SyntaxException {
        if (sees(TokenKind.COLON)) {
            take();
            type();
        }
    }

    private Syntax primary() throws SyntaxException {
        height = 1;
        Token token = peek();
        return switch (token.kind()) {
            case NAME -> sees(TokenKind.COLONS, 1) ? qualified() : new Syntax.Variable(token.position(), take().text());
            case STRING -> literal(take().text());
            case INTEGER -> literal(integer(take()));
            case REAL -> literal(Double.valueOf(take().text()));
            case TRUE, FALSE -> literal(take().kind() == TokenKind.TRUE);
            case NULL -> literalOf(take(), null);
            case SEQUENCE_OPEN, ORDERED_SET_OPEN -> collection();
            case OPEN -> parenthesis();
            case IF -> conditional();
            case LET -> let();
            case STRING_TYPE, INTEGER_TYPE, REAL_TYPE, BOOLEAN_TYPE, SEQUENCE_TYPE, ORDERED_SET_TYPE, BRACE_OPEN -> type();
            default -> throw new SyntaxException(token.position(), "parser_expression", shown(token));
        };
    }

    private Syntax literal(Object value) {
        return literalOf(tokens.get(next - 1), value);
    }

    private static Syntax literalOf(Token token, Object value) {
        return new Syntax.Literal(token.position(), value);
    }

    private static Integer integer(Token token) throws SyntaxException {
        try {
            return Integer.valueOf(token.text());
        } catch (NumberFormatException e) {
            throw new SyntaxException(token.position(), "parser_integerTooLarge", token.text());
        }
    }

    private Syntax collection() throws SyntaxException {
        Token open = take();
        height = 0;
        return new Syntax.CollectionOf(open.position(), open.kind() == TokenKind.ORDERED_SET_OPEN,
                list(TokenKind.BRACE_CLOSE, this::expression));
    }

    private Syntax parenthesis() throws SyntaxException {
        take();
        Syntax inner = expression();
        take(TokenKind.CLOSE);
        return inner;
    }

    private Syntax conditional() throws SyntaxException {
        Token start = take();
        Syntax condition = expression();
        int highest = height;
        take(TokenKind.THEN);
        Syntax yes = expression();
        highest = Math.max(highest, height);
        take(TokenKind.ELSE);
        Syntax no = expression();
        take(TokenKind.ENDIF);
        grow(highest);
        return new Syntax.Conditional(start.position(), condition, yes, no);
    }

    private Syntax let() throws SyntaxException {
        Token start = take();
        List<Syntax.Binding> bindings = new ArrayList<>();
        int highest = 0;
        do {
            Token name = take(TokenKind.NAME);
            optionalType();
            take(TokenKind.EQUAL);
            bindings.add(new Syntax.Binding(name.text(), expression()));
            highest = Math.max(highest, height);
        } while (takeIf(TokenKind.COMMA));
        take(TokenKind.IN);
        Syntax body = expression();
        grow(highest);
        return new Syntax.Let(start.position(), bindings, body);
    }

    private Syntax type() throws SyntaxException {
        Token token = peek();
        return switch (token.kind()) {
            case STRING_TYPE -> literalOf(take(), String.class);
            case INTEGER_TYPE -> literalOf(take(), Integer.class);
            case REAL_TYPE -> literalOf(take(), Double.class);
            case BOOLEAN_TYPE -> literalOf(take(), Boolean.class);
            case SEQUENCE_TYPE -> collectionType(List.class);
            case ORDERED_SET_TYPE -> collectionType(Set.class);
            case BRACE_OPEN -> typeSet();
            default -> typeName();
        };
    }

    private Syntax collectionType(Class<?> kind) throws SyntaxException {
        descend();
        Token start = take();
        type();
        take(TokenKind.CLOSE);
        depth--;
        return literalOf(start, kind);
    }

    private Syntax typeSet() throws SyntaxException {
        Token open = take();
        List<Syntax.TypeName> types = new ArrayList<>();
        do {
            types.add(typeName());
        } while (takeIf(TokenKind.BAR));
        take(TokenKind.BRACE_CLOSE);
        return new Syntax.TypeSet(open.position(), types);
    }

    private Syntax.TypeName typeName() throws SyntaxException {
        Token packageName = take(TokenKind.NAME);
        take(TokenKind.COLONS);
        return new Syntax.TypeName(packageName.position(), unescaped(packageName), unescaped(take(TokenKind.NAME)));
    }

    private Syntax qualified() throws SyntaxException {
        Syntax.TypeName type = typeName();
        if (!takeIf(TokenKind.COLONS)) {
            return type;
        }
        return new Syntax.EnumLiteral(type.position(), type.packageName(), type.typeName(), unescaped(take(TokenKind.NAME)));
    }

    /** Reads one part of a list. */
    private interface Part {
        Syntax read() throws SyntaxException;
    }

    private List<Syntax> list(TokenKind end, Part part) throws SyntaxException {
        List<Syntax> parts = new ArrayList<>();
        int highest = height;
        if (!sees(end)) {
            do {
                parts.add(part.read());
                highest = Math.max(highest, height);
            } while (takeIf(TokenKind.COMMA));
        }
        take(end);
        height = highest + 1;
        return parts;
    }

    private void descend() throws SyntaxException {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    /** The tree that was read last became part of a larger one, beside another part of that height. */
    private void grow(int otherHeight) throws SyntaxException {
        height = Math.max(height, otherHeight) + 1;
        if (height > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    private SyntaxException tooDeep() {
        return new SyntaxException(peek().position(), "parser_tooDeep", MAX_DEPTH);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean sees(TokenKind kind) {
        return peek().kind() == kind;
    }

    private boolean sees(TokenKind kind, int ahead) {
        return next + ahead < tokens.size() && tokens.get(next + ahead).kind() == kind;
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean takeIf(TokenKind kind) {
        if (!sees(kind)) {
            return false;
        }
        next++;
        return true;
    }

    private Token take(TokenKind kind) throws SyntaxException {
        if (!sees(kind)) {
            String expected = kind.text() == null ? TEXTS.get("parser_name") : TEXTS.get("parser_quoted", kind.text());
            throw new SyntaxException(peek().position(), "parser_unexpected", expected, shown(peek()));
        }
        return take();
    }

    private static String unescaped(Token name) {
        return name.text().startsWith("_") ? name.text().substring(1) : name.text();
    }

    private static String shown(Token token) {
        return token.kind() == TokenKind.END ? TEXTS.get("parser_endOfText") : TEXTS.get("parser_quoted", token.text());
    }
}
