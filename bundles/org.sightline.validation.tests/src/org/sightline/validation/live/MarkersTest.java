/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.validation.Finding;
import org.sightline.validation.Severity;

class MarkersTest {

    private final Lane lane = SightlineFactory.eINSTANCE.createLane();
    private final Activity pack = SightlineFactory.eINSTANCE.createActivity();
    private final Activity ship = SightlineFactory.eINSTANCE.createActivity();

    MarkersTest() {
        lane.getNodes().addAll(List.of(pack, ship));
    }

    private static Finding finding(EObject element, Severity severity, String message) {
        return new Finding("R", severity, element, null, message, "", Finding.Kind.BROKEN);
    }

    private static Markers markers(Finding... findings) {
        return Markers.of(List.of(findings), UnaryOperator.identity());
    }

    @Test
    void marker_hasTheWorstSeverityAndItsMessageFirst() {
        Markers markers = markers(finding(pack, Severity.INFO, "a"), finding(pack, Severity.ERROR, "b"));

        assertEquals(Optional.of(new Marker(Severity.ERROR, List.of("b", "a"))), markers.at(pack));
        assertEquals(Optional.empty(), markers.at(lane));
        assertEquals(Set.of(pack), markers.elements());
    }

    @Test
    void container_knowsTheWorstWithin() {
        Markers markers = markers(finding(pack, Severity.INFO, "a"), finding(ship, Severity.WARNING, "b"));

        assertEquals(Optional.of(Severity.WARNING), markers.worstWithin(lane));
        assertEquals(Optional.of(Severity.INFO), markers.worstWithin(pack));
    }

    @Test
    void differences_areTheElementsToBeShownAnew() {
        Markers before = markers(finding(pack, Severity.WARNING, "a"), finding(ship, Severity.WARNING, "b"));

        assertEquals(Set.of(), before.differences(before));
        assertEquals(Set.of(pack), markers(finding(ship, Severity.WARNING, "b")).differences(before));
        assertEquals(Set.of(pack, lane), markers(finding(ship, Severity.WARNING, "b"), finding(pack, Severity.ERROR, "a")).differences(before));
        assertEquals(Set.of(pack, ship, lane), Markers.NONE.differences(before));
    }
}
