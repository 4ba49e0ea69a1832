/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

/** How a container arranges what it holds. */
public enum ContainerLayout {
    /** Anywhere. */
    FREE_FORM,
    /** As rows of text. */
    LIST,
    /** Containers side by side. */
    HORIZONTAL_STACK,
    /** Containers one above the other. */
    VERTICAL_STACK;

    /** @return whether it holds nothing but containers */
    boolean isStack() {
        return this == HORIZONTAL_STACK || this == VERTICAL_STACK;
    }
}
