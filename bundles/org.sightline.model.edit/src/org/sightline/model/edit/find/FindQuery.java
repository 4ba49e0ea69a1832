/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;

/**
 * What to look for and where.
 *
 * @param text the text, word or regular expression
 * @param mode how it is meant
 * @param matchCase whether upper and lower case matter
 * @param roots where to look: a model, processes, lanes or selected elements, each with its contents
 * @param kinds the classes of elements to look at, subclasses included; empty for all
 * @param namesOnly whether to look at names only
 */
public record FindQuery(String text, Mode mode, boolean matchCase, List<? extends EObject> roots, Set<EClass> kinds, boolean namesOnly) {

    private static final MessageBundle TEXTS = MessageBundle.of(FindQuery.class);

    /** How a text to look for is meant. */
    public enum Mode {
        /** As it stands. */
        PLAIN,
        /** As it stands, with no letter or digit before or behind it. */
        WORD,
        /** As a regular expression of Java. */
        REGEX
    }

    /** Keeps copies of the lists. */
    public FindQuery {
        roots = List.copyOf(roots);
        kinds = Set.copyOf(kinds);
    }

    /** @return why nothing can be looked for; empty if it can */
    public Optional<String> refusal() {
        if (text.isEmpty()) {
            return Optional.of(TEXTS.get("find_empty"));
        }
        try {
            pattern();
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(reason(e));
        }
    }

    /** What is missing is missed behind the last character. */
    private String reason(PatternSyntaxException mistake) {
        if (mistake.getIndex() < 0) {
            return TEXTS.get("find_badRegex", mistake.getDescription());
        }
        return mistake.getIndex() < text.length() ? TEXTS.get("find_badRegexAt", mistake.getDescription(), mistake.getIndex() + 1)
                : TEXTS.get("find_badRegexEnd", mistake.getDescription());
    }

    /** @throws PatternSyntaxException if a regular expression is none */
    Pattern pattern() {
        String quoted = Pattern.quote(text);
        String expression = switch (mode) {
            case PLAIN -> quoted;
            case WORD -> "(?<![\\p{L}\\p{N}_])" + quoted + "(?![\\p{L}\\p{N}_])";
            case REGEX -> text;
        };
        return Pattern.compile(expression, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean looksAt(EObject element) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.isInstance(element));
    }
}
