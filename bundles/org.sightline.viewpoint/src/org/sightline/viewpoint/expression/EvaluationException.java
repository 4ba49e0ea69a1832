/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

/** An expression could not be evaluated: it is broken, a service failed, a bound was reached or somebody cancelled. */
public class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why evaluation ended. */
    public enum Reason {
        /** The expression or a service that it calls failed; others may go on. */
        FAILED,
        /** The deadline of the {@link EvaluationContext} has passed, or its patience is exhausted. */
        TIMEOUT,
        /** A text or a collection has grown beyond what fits in memory. */
        TOO_LARGE,
        /** The caller has cancelled, or the thread was interrupted. */
        CANCELLED
    }

    private final int position;
    private final Reason reason;

    /**
     * @param reason why evaluation ended
     * @param position offset in the text of the expression, counted from 0
     * @param message one sentence for the author of the specification
     * @param cause what a service threw, or null
     */
    public EvaluationException(Reason reason, int position, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.position = position;
    }

    /** @return offset in the text of the expression of the part that failed, counted from 0 */
    public int position() {
        return position;
    }

    /** @return why evaluation ended */
    public Reason reason() {
        return reason;
    }
}
