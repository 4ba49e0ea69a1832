/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/** Hears which documents are open, in their thread. */
public interface DocumentsListener {

    /** @param document open from now on */
    void opened(ModelDocument document);

    /** @param document about to be closed; its changes, if it has any, are discarded */
    void closing(ModelDocument document);
}
