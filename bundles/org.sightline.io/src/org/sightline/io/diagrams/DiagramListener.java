/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

/** Hears of each change of a diagram book, right after it, in the thread that made it. */
@FunctionalInterface
public interface DiagramListener {

    /** @param change what was changed; the diagram has its new state already */
    void changed(DiagramChange change);
}
