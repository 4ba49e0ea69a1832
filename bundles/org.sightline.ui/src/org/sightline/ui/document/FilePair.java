/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/**
 * The two files of a document, as they were last known. May be asked in any thread.
 *
 * @param model the model file
 * @param layout the layout file beside it
 */
record FilePair(KnownFile model, KnownFile layout) {

    DiskState state() {
        if (model.isGone()) {
            return DiskState.GONE;
        }
        return model.isChanged() || layout.isChanged() ? DiskState.CHANGED : DiskState.SAME;
    }
}
