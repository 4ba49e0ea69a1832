/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.List;

import org.sightline.io.Problem;

/**
 * Diagrams that have been read.
 *
 * @param book the diagrams; empty if there is no layout file, or nothing of it could be read
 * @param problems what of the file could not be read, in its order; saving keeps a copy of such a file
 */
public record LoadedDiagrams(DiagramBook book, List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public LoadedDiagrams {
        problems = List.copyOf(problems);
    }
}
