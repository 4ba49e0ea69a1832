/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.WeekDay;
import org.sightline.model.messages.Excerpt;
import org.sightline.model.customerprocess.SightlinePackage;

class ElementNamesTest {

    private final Sample sample = new Sample();
    private final ElementNames names = new ElementNames();

    @Test
    void namedElement_isQuoted() {
        assertEquals("“Pack”", names.of(sample.pack));
        assertEquals("step “Pack”", names.described(sample.pack));
    }

    @Test
    void unnamedElement_isNamedByWhatHoldsIt() {
        sample.pack.setName(" ");

        assertEquals("without a name in “Acme”", names.of(sample.pack));
    }

    @Test
    void flow_isNamedByItsEnds() {
        assertEquals("from “Take the order” to “Pack”", names.of(sample.takeToPack));
        sample.takeToPack.setName("in stock");
        assertEquals("“in stock” from “Take the order” to “Pack”", names.of(sample.takeToPack));
        sample.takeToPack.setTarget(null);
        assertEquals("“in stock” from “Take the order” to nothing", names.of(sample.takeToPack));
    }

    @Test
    void part_isNamedByWhatHoldsIt() {
        Experience experience = Sample.FACTORY.createExperience();
        sample.order.setExperience(experience);

        assertEquals("experience of “Order”", names.described(experience));
    }

    @Test
    void looseElements_areNamedTheSameWay() {
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();

        assertEquals("from nothing to nothing", names.of(flow));
        assertEquals("without a name in the model", names.of(SightlineFactory.eINSTANCE.createActivity()));
    }

    @Test
    void longName_isCutBetweenCharacters() {
        sample.pack.setName("x".repeat(119) + "\uD83D\uDE80".repeat(5));

        assertEquals("“" + "x".repeat(119) + "…”", names.of(sample.pack));
    }

    @Test
    void values_areShownAsPeopleWriteThem() {
        assertEquals("0.95, none, task, lane “Acme”", names.value(Arrays.asList(0.95, null, sample.pack.getKind(), sample.acmeLane)));
        assertEquals("1200", names.value(1200));
        assertEquals("min", names.value(TimeUnit.MINUTE));
        assertEquals("Monday", names.value(WeekDay.MONDAY));
        assertEquals("y".repeat(Excerpt.LONGEST) + "\u2026", names.value("y".repeat(100_000)));
    }

    @Test
    void numberWithItsUnit_isATime() {
        assertEquals("3 d", names.value(List.of(72.0, TimeUnit.HOUR)));
        assertEquals("4321 min", names.value(List.of(4321.0, TimeUnit.MINUTE)));
        assertEquals("none", names.value(Arrays.asList(null, TimeUnit.MINUTE)));
    }

    @Test
    void everyClass_hasANoun() {
        for (var classifier : SightlinePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && SightlinePackage.Literals.MODEL_ELEMENT.isSuperTypeOf(type)) {
                String described = names.described(Sample.FACTORY.create(type));
                assertFalse(described.startsWith(type.getName()), described);
            }
        }
    }
}
