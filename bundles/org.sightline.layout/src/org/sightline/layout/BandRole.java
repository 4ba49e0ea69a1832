/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** Whom a band stands for; bands are drawn in the order they are given, the role says how tightly. */
public enum BandRole {
    /** Who the process is for. */
    CUSTOMER,
    /** The organisation as one entity. */
    ORGANISATION,
    /** A part of the organisation. */
    UNIT,
    /** Somebody outside. */
    EXTERNAL,
    /** A system that people work with. */
    INTERACTIVE_SYSTEM,
    /** A system that works by itself. */
    BATCH_SYSTEM,
    /** Anything else. */
    OTHER
}
