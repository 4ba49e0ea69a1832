/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.expression.EvaluationException.Reason;

/** Expressions that would run for ever, deeper than the stack, or longer than somebody wants to wait. */
class LimitsTest {

    private static final String ENDLESS = "aql:Sequence{1}->closure(i | Sequence{i + 1, i + 2}->select(j | j > 0)->asSet())";

    private final Garden garden = new Garden();

    private Expression compile(String text) {
        return garden.compiler().compile(text);
    }

    private Reason reasonOfEnd(Expression expression, EvaluationContext context) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertThrows(EvaluationException.class,
                () -> expression.evaluate(garden.root, Variables.NONE.with("many", Collections.nCopies(1_000_000, garden.dill)), context)))
                .reason();
    }

    @Test
    void tenThousandParentheses_areAProblem() {
        Expression deep = compile("aql:" + "(".repeat(10_000) + "1" + ")".repeat(10_000));
        assertEquals(1, deep.problems().size());
        assertTrue(deep.problems().get(0).message().contains("nested too deeply"));
    }

    @Test
    void deepestAllowedTree_isEvaluatedOnASmallStack() throws InterruptedException {
        Expression deep = compile("aql:" + "(1 + ".repeat(240) + "1" + ")".repeat(240));
        assertEquals(List.of(), deep.problems());
        AtomicReference<Object> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(deep.evaluate(garden.root, Variables.NONE)), "small stack", 256 * 1024);
        thread.start();
        thread.join();
        assertEquals(241, result.get());
    }

    @Test
    void closureWithoutEnd_isGivenUp() {
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertEquals("error closure does not come to an end: more than 1,000,000 values.",
                        garden.result(garden.root, ENDLESS.substring("aql:".length()))));
    }

    @Test
    void closureWithoutEndInsideASum_isTheFinding() {
        Expression sum = compile("aql:'Dill' + Sequence{1}->closure(i | i + 1)->size()");
        EvaluationException e = assertThrows(EvaluationException.class, () -> sum.evaluate(garden.root, Variables.NONE));
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertEquals(sum.text().indexOf("closure"), e.position());
    }

    @Test
    void textThatDoubles_isGivenUp() {
        StringBuilder text = new StringBuilder("aql:let a0 = 'xxxxxxxxxx' in ");
        for (int i = 1; i <= 17; i++) {
            text.append("let a%1$d = a%2$d + a%2$d + a%2$d + a%2$d in ".formatted(i, i - 1));
        }
        assertEquals(Reason.TOO_LARGE, reasonOfEnd(compile(text + "a17.size()"), EvaluationContext.PLAIN));
    }

    @Test
    void collectionThatMultiplies_isGivenUp() {
        String ten = "Sequence{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}";
        String nested = "aql:" + (ten + "->collect(i | ").repeat(9) + ten + ")".repeat(9) + "->size()";
        EvaluationContext patient = EvaluationContext.PLAIN.eachWithin(Duration.ofMinutes(2).toNanos());
        assertEquals(Reason.TOO_LARGE, reasonOfEnd(compile(nested), patient));
    }

    @Test
    void textOfCollectionsInCollections_isGivenUp() {
        Object nested = "leaf";
        for (int i = 0; i < 40; i++) {
            nested = List.of(nested, nested);
        }
        Object many = nested;
        assertEquals(Reason.TOO_LARGE, assertThrows(EvaluationException.class, () -> Coercion.asString(many)).reason());
        Variables variables = Variables.NONE.with("many", many);
        Expression sum = compile("aql:'a' + many");
        assertEquals(Reason.TOO_LARGE,
                assertThrows(EvaluationException.class, () -> sum.evaluate(garden.root, variables)).reason());
    }

    @Test
    void patience_countsForEachEvaluation() {
        EvaluationContext context = EvaluationContext.PLAIN.eachWithin(20_000_000);
        assertEquals(Reason.TIMEOUT, reasonOfEnd(compile(ENDLESS), context));
        assertEquals(3, compile("aql:1 + 2").evaluate(garden.root, Variables.NONE, context));
    }

    @Test
    void closureInACircle_ends() {
        assertEquals("Integer 3", garden.result(garden.dill, "self->closure(p | p.likes)->size()"));
    }

    @Test
    void explodingPattern_isGivenUp() {
        String result = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> garden.result(garden.root, "'" + "a".repeat(40) + "'.matches('(.*a){25}b')"));
        assertTrue(result.startsWith("error The service “matches” failed: Matching the pattern"), result);
    }

    @Test
    void patternDeeperThanTheStack_fails() {
        String result = garden.result(garden.root, "'" + "ab".repeat(100_000) + "'.matches('(a|b)*c')");
        assertTrue(result.startsWith("error The service “matches” "), result);
    }

    @Test
    void deadline_endsIterators() {
        assertEquals(Reason.TIMEOUT, reasonOfEnd(compile(ENDLESS), EvaluationContext.PLAIN.within(20_000_000)));
        assertEquals(Reason.TIMEOUT, reasonOfEnd(compile("aql:many->collect(m | many.name)"), EvaluationContext.PLAIN.within(20_000_000)));
    }

    @Test
    void deadline_endsPatterns() {
        Expression pattern = compile("aql:'" + "a".repeat(40) + "'.matches('(.*a){25}b')");
        assertEquals(Reason.TIMEOUT, reasonOfEnd(pattern, EvaluationContext.PLAIN.within(5_000_000)));
    }

    @Test
    void monitor_endsNavigation() {
        AtomicInteger asked = new AtomicInteger();
        EvaluationContext context = EvaluationContext.PLAIN.cancelledBy(() -> asked.incrementAndGet() > 3);
        assertEquals(Reason.CANCELLED, reasonOfEnd(compile("aql:many.name.size()"), context));
        assertEquals(4, asked.get());
    }

    @Test
    void monitor_isAskedBeforeTheFirstStep() {
        assertEquals(Reason.CANCELLED, reasonOfEnd(compile("aql:1"), EvaluationContext.PLAIN.cancelledBy(() -> true)));
    }

    @Test
    void interrupt_endsEvaluationAndStaysSet() {
        Thread.currentThread().interrupt();
        EvaluationException e = assertThrows(EvaluationException.class, () -> compile("aql:1").evaluate(garden.root, Variables.NONE));
        assertEquals(Reason.CANCELLED, e.reason());
        assertTrue(Thread.interrupted());
    }

    /** Waits until it is interrupted. */
    public static final class Hanging {

        private final CountDownLatch started;

        Hanging(CountDownLatch started) {
            this.started = started;
        }

        public String hang(EObject element) throws InterruptedException {
            started.countDown();
            new CountDownLatch(1).await();
            return "never";
        }
    }

    @Test
    void hangingService_endsByInterrupt() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        ExpressionEnvironment environment = garden.environment().services(new Hanging(started)).build();
        Expression hanging = new ExpressionCompiler(environment).compile("aql:self.hang()");
        AtomicReference<EvaluationException> end = new AtomicReference<>();
        Thread thread = new Thread(
                () -> end.set(assertThrows(EvaluationException.class, () -> hanging.evaluate(garden.root, Variables.NONE))));
        thread.start();
        started.await();
        thread.interrupt();
        thread.join();
        assertTrue(end.get().getMessage().startsWith("The service “hang” failed"), end.get().getMessage());
    }

    @Test
    void millionCandidates_areNavigatedAndSelected() {
        Object value = compile("aql:many.likes->select(l | l.height > 50)->size()").evaluate(garden.root,
                Variables.NONE.with("many", Collections.nCopies(1_000_000, garden.dill)));
        assertEquals(1_000_000, value);
    }
}
