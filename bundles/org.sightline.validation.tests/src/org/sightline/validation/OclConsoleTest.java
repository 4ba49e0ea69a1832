/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.validation.console.ConsoleAnswer;
import org.sightline.validation.console.OclConsole;

class OclConsoleTest {

    private final Sample sample = new Sample();
    private final OclConsole console = new OclConsole(Duration.ofSeconds(20));

    private ConsoleAnswer answer(EObject self, String expression) {
        return console.evaluate(self, expression, () -> false);
    }

    private List<String> values(EObject self, String expression) {
        ConsoleAnswer answer = answer(self, expression);
        return assertInstanceOf(ConsoleAnswer.Values.class, answer, answer::toString).values().stream().map(ConsoleAnswer.Value::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "name | Pack",
        "self.name.size() + 1 | 5",
        "not withCustomer | true",
        "lane | lane “Acme”",
        "visibility | backstage",
        "channel | none",
        "1 / 4 | 0.25",
        "eContainer() = lane | true"})
    void expression_givesItsValue(String expression, String value) {
        assertEquals(List.of(value), values(sample.pack, expression));
    }

    @Test
    void collection_givesItsMembersWithTheirElements() {
        ConsoleAnswer.Values values = (ConsoleAnswer.Values) answer(sample.process, "lanes.nodes->select(oclIsKindOf(Activity))");

        assertTrue(values.isMany());
        assertEquals(5, values.size());
        assertEquals(sample.order, values.values().getFirst().element().orElseThrow());
        assertEquals("step “Order”", values.values().getFirst().text());
    }

    @Test
    void largeCollection_isCountedAndShownInPart() {
        ConsoleAnswer.Values values = (ConsoleAnswer.Values) answer(sample.pack, "Sequence{1..9999}->collect(i | i * 2)");

        assertEquals(9999, values.size());
        assertEquals(OclConsole.SHOWN_VALUES, values.values().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "name.nonsense | 1 | 6",
        "nonsense | 1 | 1",
        "name = | 1 | 7",
        "outgoing->select(f | 1 | 10"})
    void mistake_isToldWithItsPlace(String expression, int line, int column) {
        ConsoleAnswer.Mistake mistake = assertInstanceOf(ConsoleAnswer.Mistake.class, answer(sample.pack, expression));

        assertEquals(line, mistake.place().line(), mistake::toString);
        assertTrue(mistake.place().column() >= 1 && mistake.place().column() <= expression.length() + 1, mistake::toString);
        assertTrue(!mistake.message().isBlank(), mistake::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "self.nme | 6 | There is no feature or variable “nme” here. Did you mean “name”?",
        "outgoing->exists(f \\ f.taget = self) | 24 | There is no feature or variable “taget” here. Did you mean “target”?",
        "outgoing->exists(taget = self) | 18 | There is no feature or variable “taget” here. Did you mean “target”?",
        "name.siez() | 6 | There is no operation “siez()” of the type String. Did you mean “size”?",
        "name.size(3) | 6 | There is no operation “size(Integer)” of the type String.",
        "outgoing->slect(f \\ true) | 11 | There is no operation “slect” of collections. Did you mean “select”?",
        "oclIsKindOf(Gatway) | 13 | There is no feature or variable “Gatway” here. Did you mean “Gateway”?",
        "LaneRole::custmer | 11 | There is no value “custmer” to choose. Did you mean “customer”?",
        "let x : Strng = name in x | 9 | The metamodel has no class “Strng”. Did you mean “String”?",
        "self.quux | 6 | There is no feature or variable “quux” here."})
    void unknownName_isToldWithTheNearest(String expression, int column, String message) {
        ConsoleAnswer.Mistake mistake = assertInstanceOf(ConsoleAnswer.Mistake.class, answer(sample.pack, expression.replace('\\', '|')));

        assertEquals(message, mistake.message());
        assertEquals(column, mistake.place().column());
    }

    @Test
    void mistakeOnALaterLine_isToldThere() {
        ConsoleAnswer.Mistake mistake = assertInstanceOf(ConsoleAnswer.Mistake.class, answer(sample.pack, "name <> null\n  and nonsense"));

        assertEquals(2, mistake.place().line());
        assertEquals(7, mistake.place().column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "true inv Second: false", "true endpackage package customerprocess context Lane inv: true"})
    void whatIsNoSingleExpression_isAMistake(String expression) {
        assertInstanceOf(ConsoleAnswer.Mistake.class, answer(sample.pack, expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sequence{1..900000}->forAll(i | Sequence{1..900000}->forAll(j | true))",
        "Sequence{1..900000}->forAll(i | Sequence{1..900000}->forAll(j | i + j > 0))",
        "Sequence{1..2000000000}->asSet()->size()",
        "Sequence{1..60}->iterate(i; s : String = 'x' | s.concat(s)).size()"})
    void hugeEvaluation_isStopped(String expression) {
        ConsoleAnswer.NoValue none = assertInstanceOf(ConsoleAnswer.NoValue.class,
                new OclConsole(Duration.ofSeconds(1)).evaluate(sample.pack, expression, () -> false));

        assertTrue(none.reason().length() > 20, none::reason);
    }

    @Test
    void evaluation_canBeCancelled() {
        ConsoleAnswer answer = console.evaluate(sample.pack, "Sequence{1..900000}->forAll(i | Sequence{1..900000}->forAll(j | true))", () -> true);

        assertEquals(new ConsoleAnswer.NoValue("Stopped."), answer);
    }

    @Test
    void missingValue_isToldAsSuch() {
        assertEquals("There is no value: something that it uses is missing, or it does what cannot be done, such as dividing by zero.",
                ((ConsoleAnswer.NoValue) answer(sample.pack, "channel.name")).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "eSet(eClass().getEStructuralFeature('name'), 'changed')",
        "eUnset(eClass().getEStructuralFeature('name'))",
        "self.lane.eSet(self.eClass().getEStructuralFeature('name'), 'changed')"})
    void whatWouldChangeTheModel_isRefused(String expression) {
        EObject before = EcoreUtil.copy(sample.portfolio);

        ConsoleAnswer answer = answer(sample.pack, expression);

        assertTrue(!(answer instanceof ConsoleAnswer.Values), answer::toString);
        assertTrue(EcoreUtil.equals(before, sample.portfolio));
    }

    @Test
    void nextEvaluation_isNotTroubledByTheFormer() {
        answer(sample.pack, "Sequence{1..900000}->forAll(i | i.nonsense)");
        answer(sample.pack, "channel.name");

        assertEquals(List.of("Pack"), values(sample.pack, "name"));
    }
}
