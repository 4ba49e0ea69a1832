/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

/** What the values of attributes are. */
final class ValueKind {

    static final int TEXT = 0;
    static final int WHOLE = 1;
    static final int FALSE = 2;
    static final int TRUE = 3;
    static final int LITERAL = 4;

    private ValueKind() {
    }
}
