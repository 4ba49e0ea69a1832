/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.messages.Messages;

/** The one kind of {@link Nothing}: its text is composed only when somebody reads it, as a million of them may arise in one loop. */
final class Missing extends Nothing {

    private static final Messages TEXTS = Messages.of(Missing.class);

    private final int position;
    private final String key;
    private final Object[] arguments;

    Missing(int position, String key, Object... arguments) {
        this.position = position;
        this.key = key;
        this.arguments = arguments;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public String message() {
        return TEXTS.get(key, arguments);
    }
}
