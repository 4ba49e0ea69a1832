/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

/**
 * A text and what is to stand there instead.
 *
 * @param hit the text
 * @param after what it is to be
 */
public record Replacement(Hit hit, String after) {

    /** @return what it is now */
    public String before() {
        return hit.value();
    }
}
