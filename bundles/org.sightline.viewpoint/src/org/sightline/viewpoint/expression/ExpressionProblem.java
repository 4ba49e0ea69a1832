/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

/**
 * What is wrong with an expression, and where.
 *
 * @param position offset of the first wrong character in {@link Expression#text()}, counted from 0, prefix included
 * @param message one sentence for the author of the specification
 * @param isWarning whether the expression has a value nevertheless
 */
public record ExpressionProblem(int position, String message, boolean isWarning) {

    /**
     * @param position as above
     * @param message as above
     */
    public ExpressionProblem(int position, String message) {
        this(position, message, false);
    }

    static ExpressionProblem warning(int position, String message) {
        return new ExpressionProblem(position, message, true);
    }
}
