/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java services of a specification, as {@code aql:} and {@code service:} call them. */
class UserServicesTest {

    private final Garden garden = new Garden();

    /** What a specification might bring. */
    public static class Services {

        public String title(EObject element) {
            return "<" + element.eGet(Garden.feature(element, "name")) + ">";
        }

        public String title(EObject element, String prefix) {
            return prefix + title(element);
        }

        public String kind(Object any) {
            return "object";
        }

        public String kind(EObject element) {
            return "element";
        }

        public String kind(EClass type) {
            return "type";
        }

        public int grown(EObject element, int by) {
            return (Integer) element.eGet(Garden.feature(element, "height")) + by;
        }

        public int count(Collection<?> values, String unit) {
            return values.size();
        }

        public EObject nobody(EObject element) {
            return null;
        }

        public List<EObject> twice(EObject element) {
            return List.of(element, element);
        }

        public String broken(EObject element) {
            throw new IllegalStateException("no water");
        }

        public String forgetful(EObject element) {
            return ((String) null).trim();
        }

        public String endless(EObject element) {
            return endless(element) + "!";
        }

        public static String fixed(EObject element) {
            return "static";
        }

        public String withoutReceiver() {
            return "never";
        }
    }

    /** Changes what the standard library means. */
    public static class Overrides {

        public String toUpper(String text) {
            return "up";
        }

        public Boolean equals(Object one, Object other) {
            return true;
        }

        public String add(String one, String other) {
            return other + one;
        }

        public Boolean lessThan(Integer one, Integer other) {
            return false;
        }

        public Boolean and(Boolean one, Boolean other) {
            return false;
        }
    }

    /** Cannot be made. */
    public static class Stubborn {

        public Stubborn() {
            throw new IllegalStateException("closed today");
        }

        public String never(EObject element) {
            return "never";
        }

        public static String still(EObject element) {
            return "still";
        }
    }

    static class Hidden {

        public String secret(EObject element) {
            return "secret";
        }
    }

    private ExpressionCompiler compiler(Class<?>... services) {
        ExpressionEnvironment.Builder builder = garden.environment();
        List.of(services).forEach(builder::services);
        return new ExpressionCompiler(builder.build());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.title() => String \"<Dill>\"", "self.title('a') => String \"a<Dill>\"",
        "self.likes.title() => Sequence [\"<Mint>\", \"<Rose>\"]",
        "self.kind() => String \"element\"", "self.eClass().kind() => String \"type\"", "1.kind() => String \"object\"",
        "self.grown(5) => Integer 95", "self.grown('a') => nothing nothing", "self.likes->count('pieces') => Integer 2",
        "self.nobody() => null null", "self.nobody().name => null null", "self.likes.nobody() => Sequence []",
        "self.twice().twice().name => Sequence [\"Dill\", \"Dill\", \"Dill\", \"Dill\"]", "self.fixed() => String \"static\"",
        "self.broken() => error The service “broken” failed: no water",
        "self.endless() => error The service “endless” calls itself for ever.",
        "self.withoutReceiver() => nothing nothing", "self.hashCode() => nothing nothing",
        "null.title() => error The service “title” failed: an operand is null."})
    void service_isCalledByItsArguments(String aql, String result) {
        assertEquals(result, Garden.result(compiler(Services.class), garden.dill, aql, Variables.NONE));
    }

    @Test
    void service_thatForgetsANullOfItsOwn_isNotBlamedOnOperands() {
        String result = Garden.result(compiler(Services.class), garden.dill, "self.forgetful()", Variables.NONE);
        assertTrue(result.startsWith("error The service “forgetful” failed: "), result);
        assertTrue(!result.contains("operand"), result);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "'a'.toUpper() => String \"up\"", "1 = 2 => Boolean true", "1 <> 2 => Boolean true", "'a' + 'b' => String \"ba\"",
        "1 < 2 => Boolean false",
        "1 <= 2 => Boolean true", "true and true => Boolean false", "'a' + 1 => String \"a1\""})
    void specification_overridesTheStandardLibrary(String aql, String result) {
        assertEquals(result, Garden.result(compiler(Overrides.class), garden.dill, aql, Variables.NONE));
    }

    @Test
    void instance_canBeGivenInsteadOfAClass() {
        ExpressionCompiler compiler = new ExpressionCompiler(garden.environment().services(new Services()).build());
        assertEquals("String \"<Dill>\"", Garden.result(compiler, garden.dill, "self.title()", Variables.NONE));
    }

    @Test
    void classThatCannotBeMade_isReported_andItsStaticServicesWork() {
        ExpressionCompiler compiler = compiler(Stubborn.class);
        assertEquals(1, compiler.serviceProblems().size());
        String problems = compiler.serviceProblems().toString();
        assertTrue(problems.contains("closed today"), problems);
        assertEquals("nothing nothing", Garden.result(compiler, garden.dill, "self.never()", Variables.NONE));
        assertEquals("String \"still\"", Garden.result(compiler, garden.dill, "self.still()", Variables.NONE));
    }

    @Test
    void hiddenClass_isReported() {
        assertEquals(1, compiler(Hidden.class).serviceProblems().size());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "title => <Dill>", "title() => <Dill>", " title  => <Dill>", "title(word) => w<Dill>", "title( word ) => w<Dill>",
        "other.title => <Mint>",
        "other.title(word) => w<Mint>", "self.grown(five) => 95", "fixed => static", "nobody => "})
    void directCall_takesVariables(String call, String label) {
        Variables variables = Variables.NONE.with("word", "w").with("other", garden.mint).with("five", 5);
        Object value = compiler(Services.class).compile("service:" + call).evaluate(garden.dill, variables);
        assertEquals(label == null ? "" : label, Coercion.asString(value));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "nosuch => No service “nosuch” takes an element and 0 further values of these types.",
        "title(missing) => There is no variable “missing” here.", "word.title => The receiver “word” of the service is not an element.",
        "grown(word) => No service “grown” takes an element and 1 further values of these types.",
        "broken => The service “broken” failed: java.lang.IllegalStateException: no water"})
    void directCall_failsWithAReason(String call, String message) {
        Expression expression = compiler(Services.class).compile("service:" + call);
        EvaluationException e = assertThrows(EvaluationException.class,
                () -> expression.evaluate(garden.dill, Variables.NONE.with("word", "w")));
        assertEquals(message, e.getMessage());
    }

    @Test
    void directCall_withoutAName_isAProblem() {
        assertEquals(8, compiler().compile("service:").problems().get(0).position());
        assertEquals(1, compiler().compile("service:()").problems().size());
    }
}
