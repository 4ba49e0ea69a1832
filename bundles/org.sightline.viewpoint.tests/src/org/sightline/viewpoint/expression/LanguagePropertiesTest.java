/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Laws of the language, on random expressions and data. */
class LanguagePropertiesTest {

    private final Garden garden = new Garden();
    private final ExpressionCompiler compiler = garden.compiler();

    /** An arithmetic expression and what Java says it is. */
    record Sum(String text, int value) {
    }

    @Property(tries = 500, seed = "20260104")
    void arithmetic_isThatOfJava(@ForAll @From("sums") Sum sum) {
        assertEquals(sum.value, compiler.compile("aql:" + sum.text).evaluate(garden.root, Variables.NONE), sum.text);
    }

    @Provide
    Arbitrary<Sum> sums() {
        Arbitrary<Sum> number = Arbitraries.integers().between(0, 1000).map(i -> new Sum(String.valueOf(i), i));
        return Arbitraries.recursive(() -> number, this::larger, 0, 6);
    }

    private Arbitrary<Sum> larger(Arbitrary<Sum> part) {
        return Combinators.combine(Arbitraries.of('+', '-', '*', 'n'), part, Arbitraries.integers().between(0, 99)).as((sign, a, b) -> {
            return switch (sign) {
                case '+' -> new Sum("(" + a.text + ") + " + b, a.value + b);
                case '-' -> new Sum(b + " - (" + a.text + ")", b - a.value);
                case '*' -> new Sum("(" + a.text + ") * " + b, a.value * b);
                default -> new Sum("-(" + a.text + ")", -a.value);
            };
        });
    }

    @Property(tries = 200, seed = "20260104")
    void selectAndReject_partTheSequence(@ForAll @Size(max = 30) List<@IntRange(min = -5, max = 5) Integer> values,
            @ForAll @IntRange(min = -5, max = 5) int limit) {
        List<Object> both = new ArrayList<>((List<?>) on(values, "values->select(v | v < " + limit + ")"));
        assertEquals(values.stream().filter(v -> v < limit).toList(), both);
        both.addAll((List<?>) on(values, "values->reject(v | v < " + limit + ")"));
        assertEquals(values.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting())),
                both.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting())));
    }

    @Property(tries = 200, seed = "20260104")
    void sortedBy_isTheStableSort(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 99) Integer> values) {
        assertEquals(values.stream().sorted(Comparator.comparing(v -> v % 7)).toList(), on(values, "values->sortedBy(v | v.mod(7))"));
    }

    @Property(tries = 200, seed = "20260104")
    void collections_obeyTheirLaws(@ForAll @Size(max = 20) List<@IntRange(min = 0, max = 9) Integer> values,
            @ForAll @IntRange(min = 0, max = 9) int one) {
        for (String law : List.of("values->reverse()->reverse() = values", "values->asSet()->size() <= values->size()",
                "values->including(X)->excluding(X) = values->excluding(X)", "values->includes(X) = (values->indexOf(X) > 0)",
                "values->count(X) = values->select(v | v = X)->size()", "values->asSet()->asSequence()->asSet() = values->asSet()",
                "(values - values->asSet())->isEmpty()", "values->intersection(values) = values",
                "values->sep('x')->excluding('x') = values",
                "values->exists(v | v = X) = values->includes(X)", "values->forAll(v | v <> X) = values->excludes(X)")) {
            assertEquals(true, on(values, law.replace("X", String.valueOf(one))), law + " for " + values + " and " + one);
        }
    }

    @Property(tries = 300, seed = "20260104")
    void text_survivesItsLiteral(@ForAll String text) {
        String literal = text.chars().mapToObj(LanguagePropertiesTest::escaped).collect(Collectors.joining());
        assertEquals(text, compiler.compile("aql:'" + literal + "'").evaluate(garden.root, Variables.NONE));
    }

    private static String escaped(int character) {
        if (character < ' ' || character > '~') {
            return String.format("\\u%04x", character);
        }
        return character == '\'' || character == '\\' ? "\\" + (char) character : Character.toString(character);
    }

    private Object on(List<Integer> values, String aql) {
        return compiler.compile("aql:" + aql).evaluate(garden.root, Variables.NONE.with("values", values));
    }

    @Test
    void oneExpression_servesManyThreads() throws Exception {
        Expression shared = compiler.compile("aql:self.name + ' ' + self.eContents()->size() + ' ' + self.eClass().name + self.nosuch");
        List<EObject> elements = List.of(garden.root, garden.north, garden.dill, garden.mint, garden.redRose, garden.empty);
        Map<EObject, Object> expected = elements.stream().collect(Collectors.toMap(e -> e, e -> shared.evaluate(e, Variables.NONE)));
        Expression fresh = compiler.compile(shared.text());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> job = () -> IntStream.range(0, 3000).mapToObj(i -> elements.get(i % elements.size()))
                    .allMatch(e -> expected.get(e).equals(fresh.evaluate(e, Variables.NONE)));
            for (Future<Boolean> each : threads.invokeAll(List.of(job, job, job, job))) {
                assertEquals(true, each.get());
            }
        }
    }
}
