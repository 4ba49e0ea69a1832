/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** What a node is, as far as its place depends on it. */
public enum NodeKind {
    /** A step. */
    STEP,
    /** Splits or joins; flows may leave at any side. */
    GATEWAY,
    /** Start, intermediate or end event. */
    EVENT,
    /** Sits on the lower border of its host; flows leave downwards. */
    BOUNDARY_EVENT,
    /** Where the customer waits. */
    WAIT_POINT,
    /** Holds other nodes; its size follows from them. */
    CONTAINER,
    /** A remark beside what it is joined to. */
    NOTE
}
