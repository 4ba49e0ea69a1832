/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** Where along its edge a text stands. */
public enum LabelPlace {
    /** Near the source. */
    BEGIN,
    /** Near the middle. */
    CENTRE,
    /** Near the target. */
    END
}
