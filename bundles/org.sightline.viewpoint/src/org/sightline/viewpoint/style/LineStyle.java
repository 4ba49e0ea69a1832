/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/** How a line is drawn. */
public enum LineStyle {
    /** Without a gap. */
    SOLID,
    /** Dashes. */
    DASH,
    /** Dots. */
    DOT,
    /** Dashes and dots in turn. */
    DASH_DOT
}
