/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

/**
 * A word of the language.
 *
 * @param kind what it is
 * @param text how it is written; of a string, its value
 * @param position offset of its first character in the text of the expression, counted from 0
 */
record Token(TokenKind kind, String text, int position) {
}
