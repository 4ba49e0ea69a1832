/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/** Who has a document open: an editor. Told in the document's thread. */
public interface DocumentUser {

    /**
     * The model was read anew, as after a change by another program. The former document is closed after this returns, its undo history
     * is gone.
     *
     * @param document what the hold gives from now on
     */
    void replaced(ModelDocument document);

    /** The document has another file now, since it was saved under another name. */
    void moved();
}
