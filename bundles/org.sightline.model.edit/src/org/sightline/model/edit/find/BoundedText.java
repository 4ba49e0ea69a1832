/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

/**
 * A text that lets itself be read a limited number of times altogether: some regular expressions try two to the power of the length of
 * a text before they give up.
 */
final class BoundedText implements CharSequence {

    private final CharSequence text;
    private final Budget budget;

    BoundedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget.spend();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** How much may still be read in one search. */
    static final class Budget {

        private static final long READS = 50_000_000;

        private long left = READS;

        private void spend() {
            if (--left < 0) {
                throw new SpentException();
            }
        }
    }

    /** That a search has read too much. */
    static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SpentException() {
            super("Too many characters were read", null, false, false);
        }
    }
}
