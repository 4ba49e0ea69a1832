/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

/** A handle or frame that may reach onto heads: that of a row stands around its head, too. */
public interface HeadHandle {

    /** @return whether it is seen over the heads of rows */
    boolean isOverRowHeads();

    /** @return whether it is seen over the heads of columns */
    boolean isOverColumnHeads();
}
