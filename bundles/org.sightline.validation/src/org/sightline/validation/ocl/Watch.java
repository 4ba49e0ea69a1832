/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.ocl.EvaluationHaltedException;

/**
 * Watches over the evaluation of one expression: counts its operation calls and turns of loops, stops it when it takes more of them
 * than any sensible rule does or when the caller cancels, and remembers the first exception, which OCL itself turns into the
 * value invalid.
 */
final class Watch {

    /** Ten to twenty seconds; a rule that compares all pairs of 3,000 elements takes about half. */
    private static final int MAX_CALLS = 50_000_000;
    private static final int CALLS_BETWEEN_LOOKS = 1 << 16;

    private final BooleanSupplier cancelled;
    private int calls;
    private int nextLook;
    private RuntimeException failure;

    Watch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    void begin() {
        calls = 0;
        nextLook = CALLS_BETWEEN_LOOKS;
        failure = null;
    }

    void call() {
        continueAt(calls + 1);
    }

    int calls() {
        return calls;
    }

    /** @param count how many calls there have been up to now, those included that led to values kept from earlier */
    void continueAt(int count) {
        calls = count;
        if (calls >= nextLook) {
            nextLook = Math.min(calls + CALLS_BETWEEN_LOOKS, MAX_CALLS);
            look();
        }
    }

    private void look() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (calls >= MAX_CALLS) {
            throw new EvaluationHaltedException("");
        }
    }

    void failed(RuntimeException exception) {
        if (exception instanceof CancellationException) {
            throw exception;
        }
        if (failure == null) {
            failure = exception;
        }
    }

    /** @return the first exception since {@link #begin()}, or null */
    RuntimeException failure() {
        return failure;
    }
}
