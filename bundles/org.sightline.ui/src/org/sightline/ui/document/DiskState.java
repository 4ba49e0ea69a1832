/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/** How the files of a document compare with what was last read from them or written to them. */
public enum DiskState {
    /** They hold the same. */
    SAME,
    /** Another program has changed the model or its layout. */
    CHANGED,
    /** The model file was deleted, or has another name or place now. */
    GONE
}
