/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** How an edge orders its ends in time. */
public enum EdgeKind {
    /** The target comes after the source. */
    SEQUENCE,
    /** The target comes with or after the source, vertically where it can. */
    MESSAGE,
    /** Known to lead back; says nothing about order. */
    LOOP_BACK,
    /** Joins a remark to what it is about; says nothing about order. */
    ASSOCIATION,
    /** Keeps the target above or below the source, in step with it; is not drawn: it gets no way and no places for texts. */
    COMPANION
}
