/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.validation.FindingRow;
import org.sightline.validation.Severity;

class FindingGroupingTest {

    private static final Activity PACK = activity("Pack");
    private static final FindingRow HINT = row(Severity.INFO, "CV37", PACK);
    private static final FindingRow ERROR = row(Severity.ERROR, "Mine", PACK);
    private static final FindingRow OTHER = row(Severity.WARNING, "CV37", activity("Order"));
    private static final List<FindingRow> ROWS = List.of(HINT, ERROR, OTHER);

    private static Activity activity(String name) {
        Activity activity = SightlineFactory.eINSTANCE.createActivity();
        activity.setName(name);
        return activity;
    }

    private static FindingRow row(Severity severity, String rule, EObject element) {
        return new FindingRow(severity, rule, Optional.of(element), Optional.empty(), "message", "", Optional.empty());
    }

    private static List<String> labels(FindingGrouping grouping) {
        return grouping.lines(ROWS).stream().map(group -> ((FindingGroup) group).label()).toList();
    }

    @Test
    void withoutGroups_findingsStayAsTheyAre() {
        assertEquals(ROWS, FindingGrouping.NONE.lines(ROWS));
    }

    @Test
    void groupsOfSeverity_beginWithErrors() {
        assertEquals(List.of("Errors (1)", "Warnings (1)", "Hints (1)"), labels(FindingGrouping.SEVERITY));
    }

    @Test
    void groupsOfRules_haveTheirTitles() {
        assertEquals(List.of("Mine (1)", "CV37: A touchpoint has a channel (2)"), labels(FindingGrouping.RULE));
    }

    @Test
    void groupsOfElements_leadToThem() {
        assertEquals(List.of("Pack (2)", "Order (1)"), labels(FindingGrouping.ELEMENT));
        assertEquals(Optional.of(PACK), ((FindingGroup) FindingGrouping.ELEMENT.lines(ROWS).get(0)).element());
    }
}
