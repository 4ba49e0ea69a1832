/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.ServiceWatch;
import org.sightline.viewpoint.messages.Messages;

/**
 * Does work that calls Java services of a specification, of which one may never come back. The work is done in another thread while the
 * caller waits. A service that runs too long is interrupted; if it does not heed that, its thread is left alone, the service is banned and
 * the work begins anew without it, so that the caller always gets an answer.
 *
 * <p>The work may change nothing but what it makes itself, as it may be given up at any service call.
 */
public final class WatchedWork {

    /** How long one call of a service may take. */
    private static final long SERVICE_MILLIS = 5_000;
    /** How long a service may take to heed an interrupt. */
    private static final long GRACE_MILLIS = 500;
    private static final long LOOK_MILLIS = 250;
    private static final long IDLE_SECONDS = 5;
    private static final Messages TEXTS = Messages.of(WatchedWork.class);

    private final ServiceWatch watch = new ServiceWatch();
    private final long patience;
    private final ExecutorService threads;

    /** Waits as long as people do. */
    public WatchedWork() {
        this(SERVICE_MILLIS);
    }

    /** @param patience how long one call of a service may take, in milliseconds */
    WatchedWork(long patience) {
        this.patience = patience;
        threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "viewpoint services");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @return is to be told of every call of a service */
    public ServiceWatch watch() {
        return watch;
    }

    /**
     * @param work makes something
     * @param again makes it once more after an attempt was given up
     * @param <T> what it makes
     * @return what it has made
     */
    public <T> T run(Supplier<T> work, Supplier<T> again) {
        Supplier<T> next = work;
        while (true) {
            Future<T> attempt = threads.submit(next::get);
            if (await(attempt)) {
                return result(attempt);
            }
            next = again;
        }
    }

    /** Waits for the end of an attempt; tells whether it came to one. */
    private boolean await(Future<?> attempt) {
        ServiceWatch.Call seen = null;
        long since = 0;
        while (!isDone(attempt, LOOK_MILLIS)) {
            ServiceWatch.Call now = watch.running();
            if (now == null || now != seen) {
                seen = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(patience) && now.giveUp()) {
                watch.ban(now);
                if (!isDone(attempt, GRACE_MILLIS) && now.abandon()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isDone(Future<?> attempt, long millis) {
        try {
            attempt.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | CancellationException e) {
            return true;
        } catch (InterruptedException e) {
            attempt.cancel(true);
            Thread.currentThread().interrupt();
            throw new EvaluationException(Reason.CANCELLED, 0, TEXTS.get("work_cancelled"), e);
        }
    }

    private static <T> T result(Future<T> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationException(Reason.CANCELLED, 0, TEXTS.get("work_cancelled"), e);
        }
    }
}
