/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code feature:}, {@code var:} and constant texts. */
class OtherExpressionsTest {

    private final Garden garden = new Garden();

    private Object value(String text) {
        return garden.compiler().compile(text).evaluate(garden.dill, Variables.NONE.with("bed", garden.south).with("none", null));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "feature:name => \"Dill\"", "feature:height => 90", "feature:life => ANNUAL", "feature:labels => [\"fresh\", \"tall\"]",
        "feature:neighbour => null", "feature:name  => \"Dill\"", "feature:eContainer => Bed(//@beds.0)", "feature:eContents => []",
        "feature:eAllContents => []", "feature:eClass => garden::Herb",
        "feature:eCrossReferences => [Herb(//@beds.0/@plants.1), Rose(//@beds.1/@plants.0)]",
        "var:self => Herb(//@beds.0/@plants.0)", "var:bed => Bed(//@beds.1)", "var:none => null",
        "Plain text => \"Plain text\"", "ocl:self.name => \"ocl:self.name\""})
    void expression_hasItsValue(String text, String value) {
        assertEquals(value, ResultNotation.text(value(text)));
    }

    @Test
    void blanksBeforeThePrefix_makeAConstantText() {
        assertEquals("  spaced ", value("  spaced "));
        assertEquals(" aql:1", value(" aql:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:nosuch", "feature:", "var:nosuch", "var:"})
    void unknownName_fails(String text) {
        EvaluationException e = assertThrows(EvaluationException.class, () -> value(text));
        assertEquals(text.indexOf(':') + 1, e.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:name", "var:bed", "service:label"})
    void withoutAnElement_thereIsNoValue(String text) {
        assertNull(garden.compiler().compile(text).evaluate(null, Variables.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocl:self.name", "acceleo:name", "[name/]", "mtl:x"})
    void formerLanguage_isItsOwnValueWithAWarning(String text) {
        List<ExpressionProblem> problems = garden.compiler().compile(text).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).isWarning());
        assertTrue(problems.get(0).message().endsWith("is not supported; the text is taken literally."), problems.get(0).message());
        assertEquals(text, value(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note: x", "note:x", "[draft]", "http://example.org/", "Protocol: ocl"})
    void ordinaryTextWithAColon_hasNoProblem(String text) {
        assertEquals(List.of(), garden.compiler().compile(text).problems());
    }

    @Test
    void emptyText_isEmpty() {
        assertTrue(garden.compiler().compile("").isEmpty());
        assertTrue(garden.compiler().compile(null).isEmpty());
        assertEquals("", garden.compiler().compile("").evaluate(garden.dill, Variables.NONE));
        assertFalse(garden.compiler().compile("aql:''").isEmpty());
    }

    @Test
    void variables_lastOneWins() {
        Variables variables = Variables.NONE.with("a", 1).with("b", null).with("a", 2);
        assertEquals(2, variables.get("a"));
        assertTrue(variables.has("b"));
        assertNull(variables.get("b"));
        assertFalse(variables.has("c"));
        assertEquals("else", variables.getOrElse("c", "else"));
    }
}
