/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.validation.Finding;
import org.sightline.validation.Severity;

class FindingIndexTest {

    private final Activity pack = SightlineFactory.eINSTANCE.createActivity();
    private final Activity ship = SightlineFactory.eINSTANCE.createActivity();
    private final Finding slow = finding("SLOW", pack);
    private final Finding dear = finding("DEAR", pack);
    private final Finding late = finding("LATE", ship);

    private static Finding finding(String rule, EObject element) {
        return new Finding(rule, Severity.WARNING, element, null, rule, "", Finding.Kind.BROKEN);
    }

    @Test
    void element_hasItsOwnFindingsInTheirOrder() {
        FindingIndex index = FindingIndex.of(List.of(slow, late, dear));

        assertEquals(List.of(slow, dear), index.about(pack));
        assertEquals(List.of(late), index.about(ship));
        assertEquals(List.of(), index.about(SightlineFactory.eINSTANCE.createActivity()));
    }

    @Test
    void mutedRules_areInNoIndex() {
        List<Finding> all = List.of(slow, late, dear);
        LiveFindings findings = new LiveFindings(all, FindingIndex.of(all), Markers.NONE, List.of()).without(Set.of("SLOW"));

        assertEquals(List.of(dear, late), Stream.of(pack, ship).flatMap(each -> findings.index().about(each).stream()).toList());
    }
}
