/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

/** Why a draft was written. */
public enum DraftReason {
    /** There were unsaved changes, and it was time. */
    TIME,
    /** Before something was brought in from another file. */
    IMPORT,
    /** Before another version was merged in. */
    MERGE,
    /** Before a text was replaced everywhere. */
    REPLACE,
    /** Before many elements were deleted. */
    DELETE,
    /** Before a customer view was derived anew. */
    DERIVE,
    /** Before steps were merged into one. */
    COMBINE,
    /** Before a file of an older format was brought up to date. */
    MIGRATION,
    /** Before another draft took the place of what was open. */
    RECOVERY
}
