/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import org.sightline.model.messages.MessageBundle;

/** Yes and no. */
final class FlagWords {

    private static final MessageBundle TEXTS = MessageBundle.of(FlagWords.class);

    private FlagWords() {
    }

    static String of(boolean flag) {
        return TEXTS.get(flag ? "flag_yes" : "flag_no");
    }
}
