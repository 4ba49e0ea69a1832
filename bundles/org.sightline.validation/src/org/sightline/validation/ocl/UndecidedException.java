/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import org.sightline.model.messages.MessageBundle;

/** An expression has no value on an element. The message is a half sentence that says why, in the reader's language. */
public final class UndecidedException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final MessageBundle TEXTS = MessageBundle.of(UndecidedException.class);

    private final boolean endless;

    private UndecidedException(String reason, boolean endless) {
        super(reason, null, false, false);
        this.endless = endless;
    }

    static UndecidedException noValue(RuntimeException failure) {
        return because(failure, "ocl_undefined");
    }

    static UndecidedException invalid(RuntimeException failure) {
        return because(failure, "ocl_invalid");
    }

    private static UndecidedException because(RuntimeException failure, String otherwise) {
        boolean told = failure != null && failure.getMessage() != null;
        return new UndecidedException(told ? TEXTS.get("ocl_failed", failure.getMessage()) : TEXTS.get(otherwise), false);
    }

    static UndecidedException endless(String key) {
        return new UndecidedException(TEXTS.get(key), true);
    }

    /** @return whether the evaluation would not have ended, so that trying it on further elements is likely a waste */
    public boolean isEndless() {
        return endless;
    }
}
