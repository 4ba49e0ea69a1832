/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoercionTest {

    private final Garden garden = new Garden();

    private Object value(String aql) {
        return garden.compiler().compile("aql:" + aql).evaluateOrNothing(garden.dill, Variables.NONE, EvaluationContext.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "true => true", "false => false", "null => false", "self.nosuch => false", "'false' => false", "'FALSE' => false", "'true' => true",
        "'' => true", "0 => true", "self => true", "Sequence{} => true", "self.life => true"})
    void asBoolean_isFalseForNothingNullAndFalse(String aql, boolean expected) {
        assertEquals(expected, Coercion.asBoolean(value(aql)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "12 => 12", "'12' => 12", "-1 => -1", "Sequence{1, 2}->sum() => 3", "2.7 => 0", "'2.7' => 0", "'abc' => 0", "null => 0",
        "self.nosuch => 0", "true => 0", "Sequence{1} => 0", "self => 0"})
    void asInteger_isZeroForAllButWholeNumbers(String aql, int expected) {
        assertEquals(expected, Coercion.asInteger(value(aql)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "'a b' => a b", "null => ", "self.nosuch => ", "0.0000001 => 1.0E-7", "true => true", "self.life => annual",
        "self.labels => [fresh, tall]", "Sequence{1, null, Sequence{'a'}} => [1, null, [a]]", "Sequence{} => []", "self => <object Herb>",
        "self.eClass() => <type Herb>", "self.likes => [<object Herb>, <object Rose>]"})
    void asString_isTheTextOfALabel(String aql, String expected) {
        assertEquals(expected == null ? "" : expected, Coercion.asString(value(aql)));
    }

    @Test
    void asEObjects_keepsElementsOnly() {
        assertEquals(List.of(garden.dill), Coercion.asEObjects(garden.dill));
        assertEquals(List.of(garden.dill, garden.mint, garden.dill),
                Coercion.asEObjects(Arrays.asList(garden.dill, null, "a", garden.mint, List.of(garden.root), garden.dill)));
        assertEquals(List.of(garden.mint), Coercion.asEObjects(new Object[] {1, garden.mint}));
        assertEquals(List.of(), Coercion.asEObjects(null));
        assertEquals(List.of(), Coercion.asEObjects("a"));
        assertEquals(List.of(), Coercion.asEObjects(value("self.nosuch")));
    }
}
