/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.io.Problem;

/** Collects what is wrong with a file: the first hundred problems in full, of the others how many there are. */
final class ProblemList {

    static final int LISTED = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;
    private Wording wording;

    /** @param file name of the file, as the user gave it */
    ProblemList(String file) {
        this.file = file;
    }

    /**
     * @param line line of the place, from 1; 0 if unknown
     * @param column column of the place, from 1; 0 if unknown
     * @param key key of the message; that of the remedy ends with {@code _remedy}
     * @param arguments of both, see {@link Wording}
     */
    void add(int line, int column, String key, Object... arguments) {
        if (problems.size() < LISTED) {
            add(new Problem(file, line, column, text(key, arguments), text(key + "_remedy", arguments)));
        } else {
            unlisted++;
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @return the problems in the order of the file */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (unlisted > 0) {
            ordered.add(new Problem(file, 0, 0, text("list_more", unlisted), ""));
        }
        return ordered;
    }

    private String text(String key, Object... arguments) {
        if (wording == null) {
            wording = new Wording();
        }
        return wording.get(key, arguments);
    }
}
