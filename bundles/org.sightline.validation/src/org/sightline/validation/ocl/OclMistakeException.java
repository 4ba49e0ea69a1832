/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Optional;

import org.sightline.validation.document.Mistake;

/** An expression is not OCL or does not fit the metamodel. */
public final class OclMistakeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;
    private final String unknown;

    OclMistakeException(Mistake mistake) {
        this(mistake, null);
    }

    /** @param unknown the name that nothing has, if that is the mistake, or null */
    OclMistakeException(Mistake mistake, String unknown) {
        super(mistake.message());
        this.mistake = mistake;
        this.unknown = unknown;
    }

    /**
     * @param offset where in the text it is
     * @param message what is wrong, in the reader's language
     */
    public OclMistakeException(int offset, String message) {
        this(new Mistake(offset, message));
    }

    /** @return what is wrong, and where */
    public Mistake mistake() {
        return mistake;
    }

    /** @return the name at the place of the mistake that nothing has; empty if the mistake is another one */
    public Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }
}
