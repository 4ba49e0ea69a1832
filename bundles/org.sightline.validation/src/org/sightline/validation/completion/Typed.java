/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.sightline.validation.document.Token;
import org.sightline.validation.document.Tokenizer;

/**
 * An expression up to the caret, taken apart as far as completion needs it: the beginning of a name right before the caret,
 * what it is asked of, and the loops and variables around it. For
 *
 * <pre>
 * self.outgoing->select(f | f.target.na
 * </pre>
 *
 * the beginning is {@code na}, the receiver {@code f.target}, and around it is a loop over {@code self.outgoing} with the
 * variable {@code f}. Works on tokens, since a text that is being typed seldom parses.
 */
final class Typed {

    private static final Set<String> LINKS = Set.of(".", "->", "::");

    private static final Set<String> OPENING_KEYWORDS = Set.of("and", "else", "if", "implies", "in", "not", "or", "then", "xor");

    private final String text;
    private final List<Token> tokens;
    private final String beginning;

    /** @param text the expression up to the caret */
    Typed(String text) {
        this.text = text;
        List<Token> all = new ArrayList<>(Tokenizer.tokensOf(text).stream().filter(token -> token.kind() != Token.Kind.COMMENT).toList());
        boolean endsWithWord = !all.isEmpty() && all.getLast().isWord() && all.getLast().end() == text.length();
        beginning = endsWithWord ? all.removeLast().text() : "";
        tokens = all;
    }

    /** Something around the caret that brings names: as text before and after what stands in it. */
    record Scope(String before, String after, List<String> variables) {

        /** @return whether it is a loop without a variable */
        boolean isImplicit() {
            return variables.isEmpty();
        }
    }

    /** @return whether the caret stands within a string or a comment */
    boolean isInText() {
        List<Token> all = Tokenizer.tokensOf(text);
        if (all.isEmpty() || all.getLast().end() != text.length()) {
            return false;
        }
        Token last = all.getLast();
        boolean isOpenString = last.kind() == Token.Kind.STRING && (last.text().length() == 1 || last.text().charAt(last.text().length() - 1) != last.text().charAt(0));
        return isOpenString || last.kind() == Token.Kind.COMMENT;
    }

    /** @return the beginning of a name before the caret; may be empty */
    String beginning() {
        return beginning;
    }

    /** @return what stands before the beginning of the name: a dot, an arrow, two colons, or nothing of these */
    String link() {
        return !tokens.isEmpty() && LINKS.contains(tokens.getLast().text()) ? tokens.getLast().text() : "";
    }

    /** @return whether a value has just ended, so that only a word that joins it with another one can follow */
    boolean followsValue() {
        if (tokens.isEmpty() || !link().isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        boolean isName = last.isWord() && !OPENING_KEYWORDS.contains(last.text());
        return isName || last.kind() == Token.Kind.STRING || last.is(")") || last.is("}");
    }

    /** @return the expression that the name is asked of; empty if there is none */
    String receiver() {
        return link().isEmpty() ? "" : operand(tokens.size() - 2);
    }

    /* The longest chain of names, calls and literals that ends with a token. */
    private String operand(int last) {
        int first = first(last);
        return first > last || last < 0 ? "" : text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    private int first(int last) {
        int first = partBegin(last);
        while (first > 1 && first <= last && LINKS.contains(tokens.get(first - 1).text())) {
            first = partBegin(first - 2);
        }
        return first;
    }

    /* Where a name, a call or a literal begins that ends with a token; after that token if there is none. */
    private int partBegin(int last) {
        if (last < 0) {
            return last + 1;
        }
        Token token = tokens.get(last);
        if (token.is(")") || token.is("}")) {
            int open = matching(last);
            return open > 0 && tokens.get(open - 1).isWord() ? open - 1 : open;
        }
        return token.isWord() || token.kind() == Token.Kind.STRING ? last : last + 1;
    }

    private int matching(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (tokens.get(i).is(")") || tokens.get(i).is("}")) {
                depth++;
            } else if (tokens.get(i).is("(") || tokens.get(i).is("{")) {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return close + 1;
    }

    /** @return the loops and declarations around the caret, the outermost first */
    List<Scope> scopes() {
        Deque<List<Scope>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("{")) {
                open.push(new ArrayList<>());
                if (isLoop(i)) {
                    open.peek().add(loop(i));
                }
            } else if ((token.is(")") || token.is("}")) && open.size() > 1) {
                open.pop();
            } else if (token.is("let")) {
                int in = in(i);
                if (in > 0) {
                    open.peek().add(new Scope(text.substring(token.start(), tokens.get(in).end()) + " ", "", List.of(tokens.get(i + 1).text())));
                }
            }
        }
        List<Scope> scopes = new ArrayList<>();
        open.descendingIterator().forEachRemaining(scopes::addAll);
        return scopes;
    }

    private boolean isLoop(int parenthesis) {
        return parenthesis > 2 && tokens.get(parenthesis - 1).isWord() && tokens.get(parenthesis - 2).is("->");
    }

    private Scope loop(int parenthesis) {
        String source = operand(parenthesis - 3);
        List<String> variables = variables(parenthesis + 1);
        String head = variables.isEmpty() ? "" : String.join(", ", variables) + " | ";
        // With several variables each runs over the source; only forAll and exists have them.
        return new Scope(source + "->collect(" + (variables.size() > 1 ? variables.getFirst() + " | " : head), ")", variables);
    }

    /* The names between an opening parenthesis and the bar. */
    private List<String> variables(int from) {
        List<String> variables = new ArrayList<>();
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("|")) {
                return variables;
            }
            boolean isName = token.isWord() && (i == from || tokens.get(i - 1).is(",") || tokens.get(i - 1).is(";"));
            if (isName) {
                variables.add(token.text());
            } else if (!token.isWord() && !Set.of(",", ":", ";", "::", "=", "(", ")").contains(token.text())) {
                return List.of();
            }
        }
        return List.of();
    }

    /* The "in" that ends a declaration, or a negative number. */
    private int in(int let) {
        int depth = 0;
        for (int i = let + 1; i < tokens.size() && depth >= 0; i++) {
            Token token = tokens.get(i);
            depth += token.is("(") || token.is("{") || token.is("let") ? 1 : token.is(")") || token.is("}") ? -1 : 0;
            if (token.is("in")) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }
}
