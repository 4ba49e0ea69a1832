/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/** What belongs to an open document and serves all its editors alike, such as its findings. Made when the first editor asks for it. */
public interface Companion {

    /** Called when the document is closed. */
    void dispose();
}
