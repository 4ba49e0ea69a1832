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
 */
public record ExpressionProblem(int position, String message) {
}
