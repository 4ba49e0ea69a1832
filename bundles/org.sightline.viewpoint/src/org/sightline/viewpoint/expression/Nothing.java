/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

/**
 * The result of an expression that is well formed but has no value, with the reason: an unknown feature or service, operands that do
 * not fit. Sirius warns and then treats it like null. It never occurs inside a collection.
 */
public abstract class Nothing {

    /** @return offset in the text of the expression of the part that has no value, counted from 0 */
    public abstract int position();

    /** @return one sentence for the author of the specification; composed when asked */
    public abstract String message();

    @Override
    public String toString() {
        return message();
    }
}
