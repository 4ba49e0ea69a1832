/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ExpressionCompiler;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.harbour.Harbour;

/** Work that calls services comes to an end although a service does not. */
class WatchedWorkTest {

    private static final long PATIENCE = 50;

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final WatchedWork work = new WatchedWork(PATIENCE);
    private final EObject element = new Harbour().root();
    private final ExpressionCompiler compiler = new ExpressionCompiler(ExpressionEnvironment.builder().services(new Services()).build());

    /** Services of every temper. */
    public final class Services {

        /** Comes back only when the test is over, whatever happens. */
        public String hang(EObject self) {
            calls.incrementAndGet();
            while (true) {
                try {
                    release.await();
                    return "late";
                } catch (InterruptedException e) {
                    calls.addAndGet(0);
                }
            }
        }

        /** Waits for ever, but heeds an interrupt. */
        public String doze(EObject self) throws InterruptedException {
            calls.incrementAndGet();
            release.await();
            return "late";
        }

        /** Answers. */
        public String answer(EObject self) {
            return "answer";
        }

        /** Throws. */
        public String fail(EObject self) {
            throw new IllegalStateException("out of order");
        }
    }

    @AfterEach
    void releaseThreads() {
        release.countDown();
    }

    /** What an expression gives, or why it does not. */
    private String evaluate(String text) {
        Expression expression = compiler.compile(text);
        try {
            return String.valueOf(expression.evaluate(element, Variables.NONE, EvaluationContext.PLAIN.watchedBy(work.watch())));
        } catch (EvaluationException e) {
            if (e.reason() == Reason.CANCELLED) {
                throw e;
            }
            return e.reason() + " " + e.getMessage();
        }
    }

    private String all(String... texts) {
        return work.run(() -> evaluated(texts), () -> evaluated(texts));
    }

    private String evaluated(String... texts) {
        StringBuilder result = new StringBuilder();
        for (String each : texts) {
            result.append(evaluate(each)).append('\n');
        }
        return result.toString();
    }

    @Test
    void hangingService_isBannedAndTheRestIsComputed() {
        String result = all("service:answer", "service:hang", "aql:self.hang()", "service:answer");
        String given = "TIMEOUT The service “hang” does not come back; it is not called again.";
        assertEquals(String.join("\n", "answer", given, given, "answer", ""), result);
        assertEquals(1, calls.get());
    }

    @Test
    void serviceThatHeedsAnInterrupt_isGivenUpWithoutBeginningAnew() {
        AtomicInteger attempts = new AtomicInteger();
        String result = work.run(() -> {
            attempts.incrementAndGet();
            return evaluated("service:doze", "service:answer");
        }, () -> "again");
        assertTrue(result.startsWith("TIMEOUT") && result.endsWith("answer\n"), result);
        assertEquals(1, attempts.get());
    }

    @Test
    void failingService_isAFailureAndNothingElse() {
        String result = all("service:fail", "service:answer");
        assertTrue(result.startsWith("FAILED") && result.contains("out of order") && result.endsWith("answer\n"), result);
    }

    @Test
    void failureOfTheWorkItself_reachesTheCaller() {
        IllegalStateException failure = new IllegalStateException("broken work");
        assertEquals(failure, assertThrows(IllegalStateException.class, () -> work.run(() -> {
            throw failure;
        }, () -> "again")));
    }
}
