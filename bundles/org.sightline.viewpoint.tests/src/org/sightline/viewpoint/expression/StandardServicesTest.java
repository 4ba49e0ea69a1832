/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard library, service by service. */
class StandardServicesTest {

    private final Garden garden = new Garden();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.oclIsKindOf(garden::Plant) => Boolean true", "self.oclIsKindOf(garden::Rose) => Boolean false",
        "self.oclIsTypeOf(garden::Plant) => Boolean false", "self.oclIsTypeOf(garden::Herb) => Boolean true",
        "'a'.oclIsKindOf(String) => Boolean true", "1.oclIsTypeOf(Integer) => Boolean true", "1.oclIsKindOf(Real) => Boolean false",
        "null.oclIsKindOf(garden::Herb) => Boolean false", "null.oclIsTypeOf(String) => Boolean false",
        "self.life.oclIsKindOf(garden::Life) => Boolean true", "1.oclIsKindOf(garden::Life) => Boolean false",
        "'a'.oclIsKindOf(ecore::EString) => Boolean true", "self.oclIsKindOf(ecore::EObject) => Boolean true",
        "'a'.oclIsKindOf(garden::Herb) => Boolean false",
        "self.oclAsType(garden::Plant).height => Integer 90", "12.toString() => String \"12\"", "1.5.toString() => String \"1.5\"",
        "self.labels->toString() => String \"freshtall\"", "self.labels.toString() => Sequence [\"fresh\", \"tall\"]",
        "self.toString() => String \"<object Herb>\"", "'a'.equals('a') => Boolean true", "1.differs(2) => Boolean true"})
    void anyService_answers(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "self.eClass().name => String \"Herb\"", "self.eContainer().name => String \"North\"",
        "self.eContainer(garden::Garden).name => String \"Kitchen\"", "self.eContainer(garden::Named).name => String \"North\"",
        "self.eContainerOrSelf(garden::Plant).name => String \"Dill\"", "self.eContainerOrSelf(garden::Bed).name => String \"North\"",
        "self.eContainingFeature().name => String \"plants\"", "self.eContainmentFeature().name => String \"plants\"",
        "self.eContainer().eContents().name => Sequence [\"Dill\", \"Mint\"]",
        "self.eContainer().eContents(garden::Rose) => Sequence []",
        "self.eContainer().eContents({garden::Rose | garden::Herb}).name => Sequence [\"Dill\", \"Mint\"]",
        "self.eContainer(garden::Garden).eAllContents().name => Sequence [\"North\", \"Dill\", \"Mint\", \"South\", \"Rose\", \"Empty\"]",
        "self.eContainer(garden::Garden).eAllContents(garden::Plant).name => Sequence [\"Dill\", \"Mint\", \"Rose\"]",
        "self.eContainer(garden::Garden).eAllContents({garden::Rose | garden::Bed}).name"
            + " => Sequence [\"North\", \"South\", \"Rose\", \"Empty\"]",
        "garden::Plant.allInstances().name => Sequence [\"Dill\", \"Mint\", \"Rose\"]",
        "{garden::Rose | garden::Garden}->allInstances().name => Sequence [\"Kitchen\", \"Rose\"]",
        "self.eInverse().name => OrderedSet [\"North\", \"Mint\", \"Rose\"]",
        "self.eInverse(garden::Rose).name => OrderedSet [\"Rose\"]", "self.eInverse('likes').name => OrderedSet [\"Mint\"]",
        "self.eCrossReferences().name => Sequence [\"Mint\", \"Rose\"]",
        "self.eGet('height') => Integer 90", "self.eGet('labels') => Sequence [\"fresh\", \"tall\"]",
        "self.eGet(self.eClass().getEStructuralFeature('name')) => String \"Dill\"",
        "self.eGet(self.eClass().getEStructuralFeature('name'), false) => String \"Dill\"",
        "self.ancestors().name => Sequence [\"North\", \"Kitchen\"]", "self.ancestors(garden::Garden).name => Sequence [\"Kitchen\"]",
        "self.ancestors({garden::Garden | garden::Bed}).name => Sequence [\"North\", \"Kitchen\"]",
        "self.siblings().name => Sequence [\"Mint\"]", "self.siblings(garden::Rose) => Sequence []",
        "self.followingSiblings().name => Sequence [\"Mint\"]", "self.followingSiblings({garden::Herb}).name => Sequence [\"Mint\"]",
        "self.precedingSiblings() => Sequence []",
        "self.eContainer().followingSiblings(garden::Bed).name => Sequence [\"South\", \"Empty\"]",
        "self.eContainer(garden::Garden).siblings() => Sequence []",
        "self.eResource().getURI().lastSegment() => String \"kitchen.garden\"",
        "self.eResource().getURI().fileExtension() => String \"garden\"", "self.eResource().getURI().isPlatformPlugin() => Boolean false",
        "self.eResource().getURI().isPlatformResource() => Boolean false", "self.eResource().getContents().name => Sequence [\"Kitchen\"]",
        "self.eResource().getContents(garden::Bed) => Sequence []", "self.getURIFragment() => String \"//@beds.0/@plants.0\"",
        "self.eResource().getEObject('//@beds.1').name => String \"South\""})
    void elementService_answers(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @Test
    void siblings_ofARootAreTheOtherRoots() {
        garden.resource.getContents().add(garden.element(garden.garden, "Park"));
        assertEquals("Sequence [\"Park\"]", garden.result(garden.root, "self.siblings().name"));
        assertEquals("Sequence [\"Park\"]", garden.result(garden.root, "self.followingSiblings().name"));
    }

    @Test
    void siblings_ofAnElementWithoutAnyPlaceAreNone() {
        assertEquals("Sequence []", garden.result(garden.element(garden.bed, "Loose"), "self.siblings()"));
    }

    @Test
    void eInverse_asksTheIndexIfThereIsOne() {
        ExpressionEnvironment environment = garden.environment()
                .references(element -> List.of(((InternalEObject) garden.south).eSetting(Garden.feature(garden.south, "plants"))))
                .build();
        ExpressionCompiler compiler = new ExpressionCompiler(environment);
        assertEquals("OrderedSet [\"South\"]", Garden.result(compiler, garden.dill, "self.eInverse().name", Variables.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "'abc'.size() => Integer 3", "'a'.concat('b') => String \"ab\"", "'b'.prefix('a') => String \"ab\"",
        "'abc'.contains('b') => Boolean true",
        "'abc'.strstr('d') => Boolean false", "'abc'.startsWith('ab') => Boolean true", "'abc'.endsWith('ab') => Boolean false",
        "'aB'.equalsIgnoreCase('Ab') => Boolean true", "'b'.strcmp('a') => Integer 1", "'hello'.index('l') => Integer 3",
        "'hello'.index('x') => Integer -1", "'hello'.index('l', 3) => Integer 4", "'hello'.lastIndex('l') => Integer 4",
        "'hello'.lastIndex('l', 2) => Integer 3", "'hello'.at(2) => String \"e\"",
        "'hello'.first(2) => String \"he\"", "'hello'.first(9) => String \"hello\"", "'hello'.last(2) => String \"lo\"",
        "'hello'.substring(2) => String \"ello\"", "'hello'.substring(2, 3) => String \"el\"", "'aB'.toUpper() => String \"AB\"",
        "'aB'.toLower() => String \"ab\"", "'aB'.toUpperFirst() => String \"AB\"", "'AB'.toLowerFirst() => String \"aB\"",
        "''.toUpperFirst() => String \"\"", "'  a b '.trim() => String \"a b\"", "'a\\nb\\r\\nc'.removeLineSeparators() => String \"abc\"",
        "'a\\n\\nb'.removeEmptyLines() => String \"ab\"", "'aé'.isAlpha() => Boolean true", "'a1'.isAlpha() => Boolean false",
        "'a1'.isAlphaNum() => Boolean true", "'a 1'.isAlphaNum() => Boolean false", "'abc'.characters() => Sequence [\"a\", \"b\", \"c\"]",
        "' a  b '.tokenize() => Sequence [\"a\", \"b\"]", "'a,b;c'.tokenize(',;') => Sequence [\"a\", \"b\", \"c\"]",
        "'12'.toInteger() => Integer 12", "'1.5'.toReal() => Double 1.5", "'True'.toBoolean() => Boolean true",
        "'x'.toBoolean() => Boolean false",
        "'a.a'.substitute('.', '-') => String \"a-a\"", "'a.a.'.substituteFirst('a', '$1') => String \"$1.a.\"",
        "'a.a'.substituteAll('a', '\\\\') => String \"\\\\.\\\\\"", "'abc'.substitute('x', 'y') => String \"abc\"",
        "'hello'.matches('h.*o') => Boolean true", "'hello'.matches('ell') => Boolean false", "'a.b'.replace('.', '-') => String \"-.b\"",
        "'a.b'.replaceFirst('[.]', '-') => String \"a-b\"", "'aXbX'.replaceAll('([a-z])X', '$1') => String \"ab\"",
        "'a'.lineSeparator().size() > 0 => Boolean true"})
    void stringService_answers(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "(-3).abs() => Integer 3", "(-3.5).abs() => Double 3.5", "3.7.floor() => Integer 3", "3.7.round() => Integer 4",
        "3.floor() => Integer 3",
        "3.round() => Integer 3", "3.max(6) => Integer 6", "3.5.min(6.0) => Double 3.5", "7.div(2) => Integer 3", "7.mod(2) => Integer 1",
        "6.9.div(3.1) => Integer 2", "7.5.mod(3.1) => Integer 2", "3.toDouble() => Double 3.0", "3.5.toDouble() => Double 3.5",
        "3.toLong() => Long 3", "3.toLong() + 4.toLong() => Long 7", "-3.toLong() => Long -3", "3.toLong().mod(2.toLong()) => Long 1",
        "3.toLong() + 4 => nothing nothing", "7.0 / 2.0 => Double 3.5", "7.toLong() / 2.toLong() => Long 3",
        "1.div(0) => error The service “div” failed: Division by zero.",
        "1.0.mod(0.0) => error The service “mod” failed: Division by zero.",
        "1.0 / 0.0 => Double Infinity", "true._implies(false) => Boolean false", "true._xor(false) => Boolean true"})
    void numberService_answers(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "S->size() => Integer 4", "S->isEmpty() => Boolean false", "Sequence{}->isEmpty() => Boolean true", "S->notEmpty() => Boolean true",
        "S->first() => String \"a\"", "S->last() => String \"b\"", "O->last() => String \"c\"", "Sequence{}->first() => null null",
        "Sequence{}->last() => null null", "S->at(2) => String \"b\"", "O->at(3) => String \"c\"",
        "S->indexOf('b') => Integer 2", "S->lastIndexOf('b') => Integer 4", "O->indexOf('c') => Integer 3",
        "O->lastIndexOf('c') => Integer 3",
        "S->indexOf('x') => Integer 0", "S->indexOfSlice(Sequence{'b', 'c'}) => Integer 2",
        "S->lastIndexOfSlice(Sequence{'b'}) => Integer 4",
        "S->indexOfSlice(Sequence{'c', 'a'}) => Integer 0", "S->startsWith(OrderedSet{'a', 'b'}) => Boolean true",
        "S->startsWith(Sequence{'b'}) => Boolean false", "S->endsWith(Sequence{'c', 'b'}) => Boolean true",
        "Sequence{}->endsWith(S) => Boolean false", "S->includes('c') => Boolean true", "S->excludes('c') => Boolean false",
        "S->includesAll(O) => Boolean true", "O->includesAll(Sequence{'x'}) => Boolean false",
        "S->excludesAll(Sequence{'x'}) => Boolean true",
        "S->count('b') => Integer 2", "O->count('b') => Integer 1", "O->count('x') => Integer 0"})
    void collectionQuestion_isAnswered(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, withCollections(aql)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "S->asSet() => OrderedSet [\"a\", \"b\", \"c\"]", "S->asOrderedSet() => OrderedSet [\"a\", \"b\", \"c\"]",
        "O->asSequence() => Sequence [\"a\", \"b\", \"c\"]", "S->including('x') => Sequence [\"a\", \"b\", \"c\", \"b\", \"x\"]",
        "O->including('a') => OrderedSet [\"a\", \"b\", \"c\"]", "S->excluding('b') => Sequence [\"a\", \"c\"]",
        "O->excluding('a') => OrderedSet [\"b\", \"c\"]", "S->concat(Sequence{1}) => Sequence [\"a\", \"b\", \"c\", \"b\", 1]",
        "O->concat(S) => OrderedSet [\"a\", \"b\", \"c\"]", "S->union(Sequence{'a'}) => Sequence [\"a\", \"b\", \"c\", \"b\", \"a\"]",
        "O->union(OrderedSet{'d'}) => OrderedSet [\"a\", \"b\", \"c\", \"d\"]", "S->union(O) => nothing nothing",
        "S->sub(Sequence{'b'}) => Sequence [\"a\", \"c\"]", "O - S => OrderedSet []",
        "S->intersection(Sequence{'b'}) => Sequence [\"b\", \"b\"]",
        "O->intersection(Sequence{'c', 'a'}) => OrderedSet [\"a\", \"c\"]", "S->reverse() => Sequence [\"b\", \"c\", \"b\", \"a\"]",
        "O->reverse() => OrderedSet [\"c\", \"b\", \"a\"]", "S->append('x')->size() => Integer 5",
        "O->append('a') => OrderedSet [\"b\", \"c\", \"a\"]",
        "S->prepend('x')->first() => String \"x\"", "O->prepend('b') => OrderedSet [\"b\", \"a\", \"c\"]",
        "S->insertAt(2, 'x') => Sequence [\"a\", \"x\", \"b\", \"c\", \"b\"]", "O->insertAt(1, 'c') => OrderedSet [\"c\", \"a\", \"b\"]",
        "O->insertAt(4, 'a') => OrderedSet [\"b\", \"c\", \"a\"]",
        "S->insertAt(9, 'x') => error The service “insertAt” failed: 9 to 9 is outside of 1 to 5.",
        "S->subSequence(2, 3) => Sequence [\"b\", \"c\"]", "O->subOrderedSet(2, 3) => OrderedSet [\"b\", \"c\"]",
        "O->subSequence(1, 2) => nothing nothing",
        "S->subSequence(3, 2) => error The service “subSequence” failed: 3 to 2 is outside of 1 to 4.", "S->drop(3) => Sequence [\"b\"]",
        "O->drop(1) => OrderedSet [\"b\", \"c\"]", "S->dropRight(3) => Sequence [\"a\", \"b\"]", "O->dropRight(2) => OrderedSet [\"a\"]",
        "S->drop(4) => error The service “drop” failed: 5 to 4 is outside of 1 to 4.",
        "O->sep('-') => Sequence [\"a\", \"-\", \"b\", \"-\", \"c\"]", "Sequence{}->sep('-') => Sequence []",
        "O->sep('[', '-', ']')->toString() => String \"[a-b-c]\"", "Sequence{}->sep('[', '-', ']') => Sequence [\"[\", \"]\"]",
        "Sequence{}->sep('[', '-', ']', false) => Sequence []", "Sequence{1, 'a', 2.5, true, self}->filter(String) => Sequence [\"a\"]",
        "OrderedSet{1, 'a', self}->filter(garden::Plant) => OrderedSet [Herb(//@beds.0/@plants.0)]",
        "self.likes->filter({garden::Rose | garden::Bed}).name => Sequence [\"Rose\"]",
        "self.likes->filter(ecore::EObject)->size() => Integer 2",
        "Sequence{1, 2}->sum() => Long 3", "Sequence{}->sum() => Long 0", "Sequence{1, 2.5}->sum() => Double 3.5",
        "Sequence{3, 1, 2}->min() => Long 1", "Sequence{3, 1, 2}->max() => Long 3", "Sequence{1, 2.5}->max() => Double 2.5",
        "Sequence{1, 'a'}->sum() => error The service “sum” failed: a is not a number."})
    void collectionCopy_isOfTheSameKind(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, withCollections(aql)));
    }

    private static String withCollections(String aql) {
        return "let S = Sequence{'a', 'b', 'c', 'b'}, O = OrderedSet{'a', 'b', 'c'} in " + aql;
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "Sequence{1, 2, 3}->select(i | i > 1) => Sequence [2, 3]", "OrderedSet{1, 2, 3}->reject(i | i > 1) => OrderedSet [1]",
        "Sequence{1, 2}->collect(i | Sequence{i, Sequence{i}}) => Sequence [1, [1], 2, [2]]",
        "OrderedSet{1, 2, 3}->collect(i | i.mod(2)) => OrderedSet [1, 0]", "Sequence{1, null}->collect(i | i) => Sequence [1]",
        "self->closure(p | p.likes).name => OrderedSet [\"Mint\", \"Rose\", \"Dill\"]", "Sequence{5}->closure(i | null) => OrderedSet []",
        "self.eContainer()->closure(b | b.eContainer()).name => OrderedSet [\"Kitchen\"]",
        "Sequence{1, 2, 3}->any(i | i > 1) => Integer 2", "Sequence{1}->exists(i | i > 1) => Boolean false",
        "Sequence{}->exists(i | true) => Boolean false", "Sequence{}->forAll(i | false) => Boolean true",
        "Sequence{1, 2}->forAll(i | i > 1) => Boolean false", "Sequence{1, 2, 3}->one(i | i > 2) => Boolean true",
        "Sequence{1, 2, 3}->one(i | i > 1) => Boolean false", "Sequence{'a', 'bb'}->isUnique(s | s.size()) => Boolean true",
        "Sequence{'a', 'b'}->isUnique(s | s.size()) => Boolean false",
        "Sequence{'bb', 'a', 'cc', 'b'}->sortedBy(s | s.size()) => Sequence [\"a\", \"b\", \"bb\", \"cc\"]",
        "OrderedSet{3, 1, 2}->sortedBy(i | -i) => OrderedSet [3, 2, 1]",
        "self.likes->sortedBy(p | p).name => Sequence [\"Mint\", \"Rose\"]",
        "Sequence{1, 2}->select(3) => nothing nothing", "1.select(i | true) => nothing nothing"})
    void iterator_turnsOverEachElement(String aql, String result) {
        assertEquals(result, garden.result(garden.dill, aql));
    }
}
