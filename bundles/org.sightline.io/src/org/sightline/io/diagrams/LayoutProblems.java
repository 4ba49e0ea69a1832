/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.ArrayList;
import java.util.List;

import org.sightline.io.Cursor;
import org.sightline.io.Problem;
import org.sightline.model.messages.MessageBundle;

/** Collects what is wrong with a layout file: the first hundred problems in full, of the others how many there are. */
final class LayoutProblems {

    private static final int LISTED = 100;

    private final MessageBundle texts = MessageBundle.of(LayoutProblems.class);
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    LayoutProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Cursor place, String key, Object... arguments) {
        add(place.line(), place.column(), key, arguments);
    }

    void add(int line, int column, String key, Object... arguments) {
        if (problems.size() < LISTED) {
            problems.add(new Problem(file, line, column, texts.get(key, arguments), texts.get(key + "_remedy", arguments)));
        } else {
            unlisted++;
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (unlisted > 0) {
            all.add(new Problem(file, 0, 0, texts.get("layout_more", unlisted), ""));
        }
        return all;
    }
}
