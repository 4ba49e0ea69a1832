/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** What a separating line means. */
public enum LineKind {
    /** Between the customer and the organisation. */
    INTERACTION,
    /** Between what the customer sees and what not. */
    VISIBILITY,
    /** Between those who serve the customer and those who support them. */
    INTERNAL_INTERACTION,
    /** Between systems that people work with and those that work by themselves. */
    AUTOMATION
}
