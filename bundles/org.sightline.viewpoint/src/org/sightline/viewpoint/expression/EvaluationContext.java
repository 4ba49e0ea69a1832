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
 *        stopped by it; see {@link ServiceWatch}
 * @param patience how long one evaluation may take, in nanoseconds, whatever the deadline of the job
 * @param watch is told which Java service of the specification is running; null if nobody wants to know
 */
public record EvaluationContext(AccessRecorder recorder, Consumer<Nothing> warnings, BooleanSupplier cancelled, long deadline,
        long patience, ServiceWatch watch) {

    /** How many characters a text and how many values a collection may have that arises in an evaluation. */
    public static final int LARGEST = 20_000_000;

    private static final long USUAL_PATIENCE = 10_000_000_000L;

    /** The deadline that never comes. */
    public static final long NO_DEADLINE = Long.MAX_VALUE;

    /** Nobody is told; one evaluation may take ten seconds. */
    public static final EvaluationContext PLAIN = new EvaluationContext(null, null, null, NO_DEADLINE, USUAL_PATIENCE, null);

    /**
     * @param teller is told what is read
     * @return this context with that recorder
     */
    public EvaluationContext recordedBy(AccessRecorder teller) {
        return new EvaluationContext(teller, warnings, cancelled, deadline, patience, watch);
    }

    /**
     * @param listener is told of every part that has no value
     * @return this context with that listener
     */
    public EvaluationContext warning(Consumer<Nothing> listener) {
        return new EvaluationContext(recorder, listener, cancelled, deadline, patience, watch);
    }

    /**
     * @param monitor says whether to stop
     * @return this context with that monitor
     */
    public EvaluationContext cancelledBy(BooleanSupplier monitor) {
        return new EvaluationContext(recorder, warnings, monitor, deadline, patience, watch);
    }

    /**
     * @param nanos how long all evaluations together may take, from now
     * @return this context with that deadline
     */
    public EvaluationContext within(long nanos) {
        return new EvaluationContext(recorder, warnings, cancelled, System.nanoTime() + nanos, patience, watch);
    }

    /**
     * @param nanos how long each evaluation may take
     * @return this context with that patience
     */
    public EvaluationContext eachWithin(long nanos) {
        return new EvaluationContext(recorder, warnings, cancelled, deadline, nanos, watch);
    }

    /**
     * @param guard is told which Java service is running
     * @return this context with that watch
     */
    public EvaluationContext watchedBy(ServiceWatch guard) {
        return new EvaluationContext(recorder, warnings, cancelled, deadline, patience, guard);
    }
}
