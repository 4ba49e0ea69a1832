/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * Services of Strings that take a regular expression, {@code replace} too. A pattern that explodes, as {@code (.*a.*)+b}, is given
 * up after a bounded number of steps, and sooner when the evaluation has to end.
 */
final class PatternServices {

    private static final int MAX_STEPS = 20_000_000;

    private PatternServices() {
    }

    static Boolean matches(Evaluation run, String self, String pattern) {
        return matcher(run, self, pattern).matches();
    }

    static String replace(Evaluation run, String self, String pattern, String replacement) {
        return matcher(run, self, pattern).replaceFirst(replacement == null ? "" : replacement);
    }

    static String replaceFirst(Evaluation run, String self, String pattern, String replacement) {
        return replace(run, self, pattern, replacement);
    }

    static String replaceAll(Evaluation run, String self, String pattern, String replacement) {
        return matcher(run, self, pattern).replaceAll(replacement == null ? "" : replacement);
    }

    private static Matcher matcher(Evaluation run, String self, String pattern) {
        String expression = pattern == null ? "" : pattern;
        return Pattern.compile(expression).matcher(new CountedText(run, expression, self == null ? "" : self));
    }

    /** A text that counts how often it is looked at, the only place where a running match can be stopped. */
    private static final class CountedText implements CharSequence {

        private final Evaluation run;
        private final String pattern;
        private final String text;
        private int steps;

        CountedText(Evaluation run, String pattern, String text) {
            this.run = run;
            this.pattern = pattern;
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            run.step();
            if (++steps > MAX_STEPS) {
                throw new IllegalStateException(Texts.get("pattern_tooLong", pattern));
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
