/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.document.Section.Kind;

/**
 * Cuts a Complete OCL document at its keywords:
 *
 * <pre>
 * package customerprocess          optional
 * -- severity: warning             headers of the invariant that follows, before its context or before itself
 * context Activity                 holds for the sections up to the next context
 * def: slow() : Boolean = ...      a section
 * inv quick: not slow()            a section
 * endpackage
 * </pre>
 *
 * Eclipse OCL gives up a document at its first error; cut apart, each section can be parsed for itself.
 */
final class DocumentCutter {

    private static final MessageBundle TEXTS = MessageBundle.of(DocumentCutter.class);
    private static final Set<String> NOT_BEFORE_KEYWORD = Set.of(".", "->", "::", "let", "(", "|", ",");
    private static final Set<String> SECTION_KEYWORDS = Set.of("inv", "def", "pre", "post", "body", "init", "derive");
    private static final Pattern HEADER = Pattern.compile("--+\\s*(\\w+)\\s*:[ \\t]*(.*?)\\s*");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Section.Name context;
    private boolean contextFailed;
    private int headersFrom;

    DocumentCutter(String text) {
        this.text = text;
        for (Token token : Tokenizer.tokensOf(text)) {
            (token.kind() == Token.Kind.COMMENT ? comments : tokens).add(token);
        }
    }

    RuleDocument cut() {
        for (Token comment : comments) {
            if (comment.text().startsWith("/*") && !comment.text().endsWith("*/")) {
                mistake(comment, "document_openComment");
            }
        }
        int from = nextKeyword(0);
        if (from > 0) {
            mistake(tokens.getFirst(), "document_unexpected");
        }
        while (from < tokens.size()) {
            int to = nextKeyword(from + 1);
            part(tokens.subList(from, to));
            from = to;
        }
        mistakes.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
        return new RuleDocument(text, List.copyOf(sections), List.copyOf(mistakes));
    }

    /** @return index of the first keyword at or after an index, or the number of tokens */
    private int nextKeyword(int from) {
        int index = from;
        while (index < tokens.size() && !isKeyword(index)) {
            index++;
        }
        return index;
    }

    private boolean isKeyword(int index) {
        Token token = tokens.get(index);
        if (!token.isWord() || index > 0 && NOT_BEFORE_KEYWORD.contains(tokens.get(index - 1).text())) {
            return false;
        }
        return switch (token.text()) {
            case "endpackage" -> true;
            case "package", "context", "import" -> index + 1 < tokens.size() && tokens.get(index + 1).kind() != Token.Kind.SYMBOL;
            default -> SECTION_KEYWORDS.contains(token.text()) && isNamedSection(index);
        };
    }

    private boolean isNamedSection(int index) {
        int colon = index + 1;
        if (colon < tokens.size() && tokens.get(colon).isWord()) {
            colon++;
        }
        return colon < tokens.size() && tokens.get(colon).is(":");
    }

    private void part(List<Token> part) {
        Token keyword = part.getFirst();
        switch (keyword.text()) {
            case "package" -> expectNothingAfter(part, 2);
            case "endpackage" -> expectNothingAfter(part, 1);
            case "import" -> headersFrom = part.getLast().end();
            case "context" -> context(part);
            case "inv" -> section(Kind.INVARIANT, part);
            case "def" -> section(Kind.DEFINITION, part);
            default -> mistake(keyword, "document_otherSection");
        }
    }

    private void expectNothingAfter(List<Token> part, int length) {
        headersFrom = part.getLast().end();
        if (part.size() > length) {
            mistake(part.get(length), "document_unexpected");
        }
    }

    private void context(List<Token> part) {
        if (part.size() == 1) {
            mistake(part.getFirst(), "document_contextWithoutClass");
            contextFailed = true;
            return;
        }
        int name = 1;
        while (name + 2 < part.size() && part.get(name + 1).is("::")) {
            name += 2;
        }
        Token token = part.get(name);
        context = new Section.Name(token.text(), token.start());
        contextFailed = part.size() > name + 1;
        if (contextFailed) {
            mistake(part.get(name + 1), "document_unexpected");
        }
    }

    private void section(Kind kind, List<Token> part) {
        Token keyword = part.getFirst();
        int colon = part.size() > 1 && part.get(1).is(":") ? 1 : 2;
        int end = part.getLast().end();
        if (colon >= part.size()) {
            mistake(keyword, "document_unexpected");
        } else if (context == null && !contextFailed) {
            mistake(keyword, "document_noContext");
        } else if (!contextFailed) {
            Token name = part.get(1);
            sections.add(new Section(kind, context, colon == 1 ? "" : name.text(), name.start(), text.substring(keyword.start(), end),
                    keyword.start(), colon + 1 < part.size() ? part.get(colon + 1).start() : end, headers(keyword.start())));
        }
        headersFrom = end;
    }

    private Map<HeaderKey, Header> headers(int before) {
        Map<HeaderKey, Header> headers = new EnumMap<>(HeaderKey.class);
        for (Token comment : comments) {
            if (comment.start() >= headersFrom && comment.start() < before) {
                addHeader(comment, headers);
            }
        }
        return headers;
    }

    private static void addHeader(Token comment, Map<HeaderKey, Header> headers) {
        Matcher line = HEADER.matcher(comment.text());
        if (!line.matches()) {
            return;
        }
        for (HeaderKey key : HeaderKey.values()) {
            if (key.word().equalsIgnoreCase(line.group(1))) {
                headers.put(key, new Header(line.group(2), comment.start() + line.start(2)));
            }
        }
    }

    private void mistake(Token token, String key) {
        mistakes.add(new Mistake(token.start(), TEXTS.get(key, token.text())));
    }
}
