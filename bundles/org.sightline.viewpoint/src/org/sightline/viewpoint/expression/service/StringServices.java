/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.IntPredicate;

/**
 * Services of Strings. Positions count from 1, as in OCL; -1 means not found. A null receiver counts as empty text, or gives null
 * where a changed text is asked for.
 */
final class StringServices {

    private StringServices() {
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    static String add(String self, String other) {
        return concat(self, other);
    }

    static String concat(String self, String other) {
        return text(self) + text(other);
    }

    static String prefix(String self, String prefix) {
        return text(prefix) + text(self);
    }

    static Integer size(String self) {
        return text(self).length();
    }

    static Boolean contains(String self, String part) {
        return text(self).contains(text(part));
    }

    static Boolean strstr(String self, String part) {
        return contains(self, part);
    }

    static Boolean startsWith(String self, String start) {
        return text(self).startsWith(text(start));
    }

    static Boolean endsWith(String self, String end) {
        return text(self).endsWith(text(end));
    }

    static Boolean equalsIgnoreCase(String self, String other) {
        return text(self).equalsIgnoreCase(text(other));
    }

    static Integer strcmp(String self, String other) {
        return text(self).compareTo(text(other));
    }

    static Integer index(String self, String part) {
        return position(text(self).indexOf(text(part)));
    }

    static Integer index(String self, String part, Integer from) {
        return position(text(self).indexOf(text(part), from));
    }

    static Integer lastIndex(String self, String part) {
        return position(text(self).lastIndexOf(text(part)));
    }

    static Integer lastIndex(String self, String part, Integer from) {
        return position(text(self).lastIndexOf(text(part), from));
    }

    private static Integer position(int offset) {
        return offset < 0 ? -1 : offset + 1;
    }

    static String at(String self, Integer position) {
        return self == null ? null : String.valueOf(self.charAt(position - 1));
    }

    static String first(String self, Integer length) {
        return self == null || self.length() < length ? self : self.substring(0, length);
    }

    static String last(String self, Integer length) {
        return self == null || self.length() < length ? self : self.substring(self.length() - length);
    }

    static String substring(String self, Integer from) {
        return self == null ? null : self.substring(from - 1);
    }

    static String substring(String self, Integer from, Integer to) {
        return self == null ? null : self.substring(from - 1, to);
    }

    static String toUpper(String self) {
        return self == null ? null : self.toUpperCase();
    }

    static String toLower(String self) {
        return self == null ? null : self.toLowerCase();
    }

    static String toUpperFirst(String self) {
        return self == null || self.isEmpty() ? self : self.substring(0, 1).toUpperCase() + self.substring(1);
    }

    static String toLowerFirst(String self) {
        return self == null || self.isEmpty() ? self : self.substring(0, 1).toLowerCase() + self.substring(1);
    }

    static String trim(String self) {
        return self == null ? null : self.trim();
    }

    static String removeLineSeparators(String self) {
        return self == null ? null : self.replaceAll("\r\n|\n", "");
    }

    static String removeEmptyLines(String self) {
        return self == null ? null : self.replaceAll("(\r\n|\n)(\r\n|\n)", "");
    }

    static String lineSeparator(Object self) {
        return System.lineSeparator();
    }

    static Boolean isAlpha(String self) {
        return consistsOf(self, Character::isLetter);
    }

    static Boolean isAlphaNum(String self) {
        return consistsOf(self, Character::isLetterOrDigit);
    }

    private static Boolean consistsOf(String self, IntPredicate wanted) {
        return self != null && self.chars().allMatch(wanted);
    }

    static List<String> characters(String self) {
        return new ArrayList<>(text(self).chars().mapToObj(Character::toString).toList());
    }

    static List<String> tokenize(String self) {
        return tokens(new StringTokenizer(text(self)));
    }

    static List<String> tokenize(String self, String separators) {
        return tokens(new StringTokenizer(text(self), text(separators)));
    }

    private static List<String> tokens(StringTokenizer tokenizer) {
        List<String> tokens = new ArrayList<>();
        Collections.list(tokenizer).forEach(token -> tokens.add((String) token));
        return tokens;
    }

    static Integer toInteger(String self) {
        return Integer.valueOf(text(self));
    }

    static Double toReal(String self) {
        return Double.valueOf(text(self));
    }

    static Boolean toBoolean(String self) {
        return Boolean.valueOf(self);
    }

    static String substitute(String self, String part, String replacement) {
        int start = text(self).indexOf(text(part));
        return start < 0 ? self : self.substring(0, start) + text(replacement) + self.substring(start + text(part).length());
    }

    static String substituteFirst(String self, String part, String replacement) {
        return substitute(self, part, replacement);
    }

    static String substituteAll(String self, String part, String replacement) {
        return text(self).replace(text(part), text(replacement));
    }
}
