/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.ExpressionProblem;
import org.sightline.viewpoint.messages.Messages;

/** The text is no expression. Ends reading; the compiler makes a problem of it. */
final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Messages TEXTS = Messages.of(SyntaxException.class);

    private final int position;

    SyntaxException(int position, String key, Object... arguments) {
        super(TEXTS.get(key, arguments));
        this.position = position;
    }

    ExpressionProblem problem() {
        return new ExpressionProblem(position, getMessage());
    }
}
