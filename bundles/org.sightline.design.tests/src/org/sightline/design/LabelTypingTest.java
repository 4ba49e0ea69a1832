/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.design.services.TypingServices;
import org.sightline.design.typing.LabelTyping;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;

/** The ways of a decision are typed with their probabilities. */
class LabelTypingTest {

    private final TypingServices typing = new TypingServices();
    private final LabelTyping labels = new LabelTyping();
    private final Decision decision = SightlineFactory.eINSTANCE.createDecision();
    private SequenceFlow first;
    private SequenceFlow second;

    @BeforeEach
    void twoWays() {
        first = way();
        second = way();
    }

    private SequenceFlow way() {
        SequenceFlow way = SightlineFactory.eINSTANCE.createSequenceFlow();
        way.setSource(decision);
        way.setTarget(SightlineFactory.eINSTANCE.createActivity());
        return way;
    }

    /** As the tool of the notation does. */
    private void type(SequenceFlow way, String text) {
        way.setCondition(typing.withoutShare(text));
        way.setProbability(typing.shareOf(way, text));
        typing.completedBy(way, text);
    }

    @ParameterizedTest
    @CsvSource({ "in stock 70%, in stock, 0.7", "in stock 70 %, in stock, 0.7", "'yes \u00b7 62,5 %', yes, 0.625", "70 %, '', 0.7", "over 100 100 %, over 100, 1" })
    void way_isWordsAndAProbability(String typed, String words, double share) {
        type(first, typed);

        assertEquals(words, first.getCondition());
        assertEquals(share, first.getProbability(), 1e-9);
        assertTrue(labels.refusal(first, typed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "yes 170 %", "yes 7o%", "yes %", "yes -5 %", "%" })
    void way_thatEndsInNoProbabilityIsRefused(String typed) {
        assertTrue(labels.refusal(first, typed).orElseThrow().contains(typed));
    }

    @Test
    void lastWay_getsTheRest() {
        SequenceFlow third = way();
        type(first, "web 58 %");
        assertNull(second.getProbability());
        type(second, "phone 30 %");

        assertEquals(0.12, third.getProbability());
        type(third, "mail");
        assertEquals(0.12, third.getProbability(), "words alone leave it");
    }

    @Test
    void otherOfTwoWays_getsTheRestAgain() {
        type(first, "yes 70 %");
        assertEquals(0.3, second.getProbability());
        type(second, "no 40 %");
        assertEquals(0.6, first.getProbability());
    }

    @Test
    void waysThatMayBeTakenTogether_getNoRest() {
        decision.setKind(DecisionKind.INCLUSIVE);
        type(first, "yes 70 %");
        assertNull(second.getProbability());
    }

    @Test
    void tooMuch_leavesNothing() {
        SequenceFlow third = way();
        type(first, "a 80 %");
        type(second, "b 70 %");
        assertNull(third.getProbability());
    }

    @Test
    void hint_tellsOfTheProbability() {
        assertTrue(labels.hint(first).orElseThrow().contains("70 %"));
        assertTrue(labels.hint(decision).orElseThrow().contains("Tab"));
        assertTrue(labels.hint(first.getTarget()).isEmpty());
    }
}
