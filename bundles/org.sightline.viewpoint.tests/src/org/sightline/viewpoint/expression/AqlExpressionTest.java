/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language itself: navigation, null, nothing and failures, operators, conditionals, variables. */
class AqlExpressionTest {

    private final Garden garden = new Garden();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.name => String \"Kitchen\"",
        "self.beds.plants.name => Sequence [\"Dill\", \"Mint\", \"Rose\"]",
        "self.beds.plants.likes.name => Sequence [\"Mint\", \"Rose\", \"Dill\"]",
        "self.beds.plants.labels => Sequence [\"fresh\", \"tall\"]",
        "self.beds.plants.neighbour.name => Sequence [\"Dill\"]",
        "self.beds.plants.thorns => Sequence [7]",
        "self.beds.plants->asSet().life => OrderedSet [ANNUAL, PERENNIAL]",
        "self.beds.plants->asSet().name.size() => OrderedSet [4]",
        "Sequence{self.beds, Sequence{self}}.name => Sequence [\"North\", \"South\", \"Empty\", \"Kitchen\"]",
        "self.beds->first().plants->last().name => String \"Mint\"",
        "self.color => nothing nothing",
        "self.beds.color => Sequence []",
        "'a'.name => nothing nothing",
        "self.beds.plants.life.name => Sequence [\"ANNUAL\", \"PERENNIAL\", \"PERENNIAL\"]"})
    void feature_isReadFromOneOrMany(String aql, String result) {
        assertEquals(result, garden.result(garden.root, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.neighbour => null null",
        "self.neighbour.name => null null",
        "self.neighbour.name.size() => Integer 0",
        "self.neighbour.name.toUpper() => null null",
        "self.neighbour.nosuch => null null",
        "self.neighbour.likes->size() => Integer 0",
        "self.neighbour.likes.name => nothing nothing",
        "self.neighbour = null => Boolean true",
        "self.neighbour <> null => Boolean false",
        "self.neighbour->size() => Integer 0",
        "self.neighbour->including(null)->size() => Integer 1",
        "Sequence{self.neighbour}->size() => Integer 1",
        "let n = self.neighbour in n.name => null null",
        "null.name => null null",
        "null.name.name => nothing nothing",
        "null.size() => Integer 0",
        "null.toString() => String \"\"",
        "self.likes->first().labels->first() => null null",
        "self.likes->first().labels->first().size() => nothing nothing",
        "self.likes->any(l | l.name = 'x') => null null",
        "self.likes->any(l | l.name = 'x').name => null null",
        "self.eContainer().eContainer().eContainer() => null null",
        "self.eContainer().eContainer().eContainer().name => nothing nothing",
        "self.eContainer(garden::Herb) => null null",
        "self.eContainer(garden::Herb).name => nothing nothing",
        "self.oclAsType(garden::Plant).age => null null",
        "null.oclAsType(garden::Plant) => null null",
        "null.oclAsType(garden::Plant).name => null null",
        "self.eGet('neighbour').name => null null",
        "self.eGet('nosuch') => null null"})
    void null_knowsWhatItCouldHaveBeen(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.nosuch = 1 => Boolean false",
        "self.nosuch = null => Boolean false",
        "self.nosuch <> null => Boolean true",
        "self.nosuch + 'a' => String \"a\"",
        "'a' + self.nosuch => String \"a\"",
        "self.nosuch.toString() => String \"\"",
        "self.nosuch.name => nothing nothing",
        "self.nosuch->size() => nothing nothing",
        "not self.nosuch => nothing nothing",
        "false and self.nosuch => Boolean false",
        "true and self.nosuch => nothing nothing",
        "Sequence{self.nosuch, 1} => Sequence [null, 1]",
        "if self.nosuch then 1 else 2 endif => nothing nothing",
        "self.likes->select(l | l.nosuch) => Sequence []",
        "self.likes->reject(l | l.nosuch) => Sequence []",
        "self.likes->collect(l | l.thorns) => Sequence [7]"})
    void nothing_isAValueForTheRest(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "nosuch => There is no variable “nosuch” here.",
        "self.age + 1 => The operator “+” failed: an operand is null.",
        "'x'.toInteger() => The service “toInteger” failed: For input string: \"x\"",
        "1 / 0 => The operator “/” failed: Division by zero.",
        "1 < 2.0 => The operator “<” failed: 1 and 2 cannot be compared.",
        "self.likes->at(3) => The service “at” failed: 3 to 3 is outside of 1 to 2.",
        "self.oclAsType(garden::Rose) => The service “oclAsType” failed: <object Herb> is not a <type Rose>.",
        "garden::Tree => There is no type garden::Tree.",
        "{garden::Herb | garden::Tree} => There is no type garden::Tree.",
        "garden::Life::BIENNIAL => There is no literal garden::Life::BIENNIAL.",
        "true and null => The operator “and” failed: an operand is null.",
        "'a' + nosuch => There is no variable “nosuch” here.",
        "self.likes->at(9) = null => The service “at” failed: 9 to 9 is outside of 1 to 2."})
    void failure_failsTheWhole(String aql, String message) {
        assertEquals("error " + message, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "if true then 1 else nosuch endif => Integer 1",
        "false and nosuch => Boolean false",
        "true or nosuch => Boolean true",
        "false implies nosuch => Boolean true",
        "Sequence{}->collect(x | nosuch) => Sequence []",
        "self.beds.plants->select(p | p.likes->at(1).height > 1).name => error The service “at” failed: 1 to 1 is outside of 1 to 0.",
        "self.beds.plants->reverse()->select(p | p.likes->at(1).height > 1).name => Sequence [\"Mint\", \"Dill\"]",
        "self.beds.plants->sortedBy(p | p.age)"
            + " => Sequence [Herb(//@beds.0/@plants.0), Herb(//@beds.0/@plants.1), Rose(//@beds.1/@plants.0)]",
        "Sequence{2, 'a'}->sortedBy(x | x) => nothing nothing"})
    void failure_countsOnlyIfItIsReached_andInIteratorsOnlyInTheLastTurn(String aql, String result) {
        assertEquals(result, garden.result(garden.root, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "1 + 2 => Integer 3", "1.5 + 1.5 => Double 3.0", "1 + 1.5 => nothing nothing", "7 / 2 => Integer 3", "-7 / 2 => Integer -3",
        "2 - 3 - 4 => Integer -5", "-(2 + 3) => Integer -5", "3 * 2.0 => nothing nothing", "2147483647 + 1 => Integer -2147483648",
        "null + 1 => String \"1\"", "1 + null => String \"1\"", "1 - null => error The operator “-” failed: an operand is null.",
        "'a' + 1 + 2 => String \"a12\"", "1 + 2 + 'a' => String \"3a\"", "1 + 'a' + 2.5 + true + null => String \"1a2.5true\"",
        "'n ' + self.beds.name => String \"n NorthSouthEmpty\"", "self.beds.name + '!' => String \"NorthSouthEmpty!\"",
        "'p ' + self => String \"p <object Garden>\"", "'c ' + self.eClass() => String \"c <type Garden>\"",
        "'l ' + garden::Life::ANNUAL => String \"l annual\"",
        "Sequence{1} + Sequence{2} => Sequence [1, 2]", "OrderedSet{1, 2} - Sequence{2} => OrderedSet [1]",
        "1 = 1 => Boolean true", "1 = 1.0 => Boolean false", "1 == 1 => Boolean true", "1 != 1 => Boolean false", "1 <> 2 => Boolean true",
        "'a' < 'b' => Boolean true", "1.5 >= 1.5 => Boolean true", "2 <= 1 => Boolean false", "true < false => Boolean false",
        "not true => Boolean false", "not 1 = 2 => Boolean false", "not (1 = 2) => Boolean true", "true xor false => Boolean true",
        "null = null => Boolean true", "Sequence{1, 2} = Sequence{1, 2} => Boolean true", "Sequence{1} = OrderedSet{1} => Boolean false",
        "1 and true => nothing nothing", "true and 1 => nothing nothing",
        "Sequence{-1.5, 2, 'a', -3}.abs() => Sequence [1.5, 2, 3]", "Sequence{1, 'a', 2.5}->collect(x | x + 1) => Sequence [2, \"a1\"]"})
    void operator_callsItsService(String aql, String result) {
        assertEquals(result, garden.result(garden.root, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "let x = 2, y = 3 in x * y => Integer 6",
        "let x = 2 in let x = 3 in x => Integer 3",
        "let x = 1, y = x in y => error There is no variable “x” here.",
        "let self = 5 in self => Integer 5",
        "self.beds->collect(b | b.plants->collect(p | b.name + p.name)) => Sequence [\"NorthDill\", \"NorthMint\", \"SouthRose\"]",
        "self.beds->collect(b | self.name) => Sequence [\"Kitchen\", \"Kitchen\", \"Kitchen\"]",
        "self.beds->select(b | b.plants->exists(p | p.name = b.plants->first().name)).name => Sequence [\"North\", \"South\"]",
        "self.beds->collect(b : garden::Nowhere | b.name) => Sequence [\"North\", \"South\", \"Empty\"]",
        "given.name => String \"Mint\"", "missing => error There is no variable “missing” here.", "none => null null"})
    void variable_isFoundFromTheInnermost(String aql, String result) {
        Variables variables = Variables.NONE.with("given", garden.dill).with("none", null).with("given", garden.mint).with("self", 3);
        assertEquals(result, Garden.result(garden.compiler(), garden.root, aql, variables));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "garden::Herb => type garden::Herb", "ecore::EClass => type ecore::EClass", "garden::Life::ANNUAL => enum ANNUAL",
        "String => type String", "Sequence(garden::Herb) => type List", "{garden::Herb | garden::Rose}->size() => Integer 2",
        "self.eClass() = garden::Garden => Boolean true", "self.eClass().eAllAttributes.name => Sequence [\"name\"]"})
    void type_isAValue(String aql, String result) {
        assertEquals(result, garden.result(garden.root, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.eIsProxy() => Boolean false",
        "self.eClass().isSuperTypeOf(garden::Garden) => Boolean true",
        "self.eClass().getFeatureCount() => Integer 2",
        "self.eClass().getEStructuralFeature('beds').upperBound => Integer -1",
        "self.eClass().getEStructuralFeature('nosuch') => null null",
        "self.beds.eIsProxy() => Sequence [false, false, false]",
        "self.eIsProxy(1) => nothing nothing"})
    void operationOfTheMetamodel_isCalledLast(String aql, String result) {
        assertEquals(result, garden.result(garden.root, aql));
    }

    @Test
    void generatedModel_isReadAsWell() {
        assertEquals("Sequence [\"eClassifiers\", \"eSubpackages\"]",
                garden.result(EcorePackage.eINSTANCE, "ecore::EPackage.eReferences->select(r | r.containment).name"));
    }

    @Test
    void brokenExpression_hasProblemsAndThrows() {
        Expression broken = garden.compiler().compile("aql:self.beds->(");
        assertEquals(List.of(new ExpressionProblem(15, "A name is expected instead of “(”.")), broken.problems());
        EvaluationException e = assertThrows(EvaluationException.class, () -> broken.evaluate(garden.root, Variables.NONE));
        assertEquals(15, e.position());
        assertSame(EvaluationException.Reason.FAILED, e.reason());
    }

    @Test
    void failure_pointsAtItsPlace() {
        Expression expression = garden.compiler().compile("aql:self.beds->at(9)");
        assertTrue(expression.problems().isEmpty());
        assertEquals(15, assertThrows(EvaluationException.class, () -> expression.evaluate(garden.root, Variables.NONE)).position());
    }

    @Test
    void warnings_areToldInOrder() {
        List<String> told = new ArrayList<>();
        EvaluationContext context = EvaluationContext.PLAIN.warning(n -> told.add(n.position() + " " + n.message()));
        garden.compiler().compile("aql:self.color + self.beds.grow(1)").evaluate(garden.root, Variables.NONE, context);
        assertEquals(List.of("9 Garden has no feature “color”.", "27 No service “grow” takes (Bed, Integer).",
                "27 No service “grow” takes (Bed, Integer).", "27 No service “grow” takes (Bed, Integer).",
                "15 The operator “+” does not take (nothing, Sequence)."), told);
    }

    @Test
    void evaluate_givesNullForNothing() {
        assertNull(garden.compiler().compile("aql:self.color").evaluate(garden.root, Variables.NONE));
    }
}
