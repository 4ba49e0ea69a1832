/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Set;

/**
 * What has become of a diagram.
 *
 * @param kind what was changed
 * @param diagram whose it was
 * @param keys keys of the views that were placed; empty for other kinds, and if all places were removed at once
 */
public record DiagramChange(Kind kind, Diagram diagram, Set<String> keys) {

    /** What can be changed. */
    public enum Kind {
        /** It is new in the book, or back after an undo. */
        CREATED,
        /** It was taken out of the book. */
        DELETED,
        /** A standard diagram has something to store now, so that it is listed; it lives on. */
        LISTED,
        /** A standard diagram has nothing to store any more, so that it is not listed; it lives on. */
        UNLISTED,
        /** It has another name. */
        RENAMED,
        /** Places were set or removed. */
        PLACED,
        /** Layers, filters or hidden views were changed. */
        SETTINGS
    }

    DiagramChange(Kind kind, Diagram diagram) {
        this(kind, diagram, Set.of());
    }
}
