/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The circumstances of one or many evaluations: who is told of reads and warnings, and what bounds the work. Immutable; a bounded
 * context is made anew for each job.
 *
 * @param recorder is told what is read; null if nobody asks, which costs nothing
 * @param warnings is told of every part that has no value, in the order of evaluation; null if nobody asks
 * @param cancelled is asked now and then; evaluation stops soon after it says true. Null if nobody cancels; an interrupt of the thread
 *        cancels in any case
 * @param deadline {@link System#nanoTime()} after which evaluation stops, {@link #NO_DEADLINE} for none. A service that hangs is not
 *        stopped by it but only noticed after it returns, unless it heeds interrupts
 */
public record EvaluationContext(AccessRecorder recorder, Consumer<Nothing> warnings, BooleanSupplier cancelled, long deadline) {

    /** The deadline that never comes. */
    public static final long NO_DEADLINE = Long.MAX_VALUE;

    /** Nobody is told, nothing is bounded. */
    public static final EvaluationContext PLAIN = new EvaluationContext(null, null, null, NO_DEADLINE);

    /**
     * @param teller is told what is read
     * @return this context with that recorder
     */
    public EvaluationContext recordedBy(AccessRecorder teller) {
        return new EvaluationContext(teller, warnings, cancelled, deadline);
    }

    /**
     * @param listener is told of every part that has no value
     * @return this context with that listener
     */
    public EvaluationContext warning(Consumer<Nothing> listener) {
        return new EvaluationContext(recorder, listener, cancelled, deadline);
    }

    /**
     * @param monitor says whether to stop
     * @return this context with that monitor
     */
    public EvaluationContext cancelledBy(BooleanSupplier monitor) {
        return new EvaluationContext(recorder, warnings, monitor, deadline);
    }

    /**
     * @param nanos how long evaluation may take, from now
     * @return this context with that deadline
     */
    public EvaluationContext within(long nanos) {
        return new EvaluationContext(recorder, warnings, cancelled, System.nanoTime() + nanos);
    }
}
