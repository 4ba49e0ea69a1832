/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

/** That a text is not what elements are written as; the message says why, in the reader's language. */
final class RefusedTextException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedTextException(String reason) {
        super(reason);
    }
}
