/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import org.sightline.validation.document.Mistake;

/** An expression is not OCL or does not fit the metamodel. */
public final class OclMistakeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    OclMistakeException(Mistake mistake) {
        super(mistake.message());
        this.mistake = mistake;
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
}
