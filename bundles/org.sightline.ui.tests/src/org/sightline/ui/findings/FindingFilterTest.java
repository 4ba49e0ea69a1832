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

import org.junit.jupiter.api.Test;
import org.sightline.ui.validation.FindingRow;
import org.sightline.validation.Severity;

class FindingFilterTest {

    private static final FindingRow HINT = row(Severity.INFO, "a");
    private static final FindingRow WARNING = row(Severity.WARNING, "b");
    private static final FindingRow ERROR = row(Severity.ERROR, "c");
    private static final FindingRow OTHER_ERROR = row(Severity.ERROR, "b");

    private final FindingFilter filter = new FindingFilter();

    @Test
    void allFindings_areListedTheWorstFirst() {
        assertEquals(List.of(ERROR, OTHER_ERROR, WARNING, HINT), filter.apply(List.of(HINT, WARNING, ERROR, OTHER_ERROR)));
    }

    @Test
    void severityThatIsOff_isNotListed() {
        filter.show(Severity.WARNING, false);
        assertEquals(List.of(ERROR, HINT), filter.apply(List.of(HINT, WARNING, ERROR)));

        filter.show(Severity.WARNING, true);
        assertEquals(List.of(WARNING), filter.apply(List.of(WARNING)));
    }

    @Test
    void words_areSearchedForInMessageAndRule() {
        filter.search("  R1 C");
        assertEquals(List.of(ERROR), filter.apply(List.of(HINT, WARNING, ERROR)));

        filter.search("");
        assertEquals(List.of(ERROR, HINT), filter.apply(List.of(HINT, ERROR)));
    }

    private static FindingRow row(Severity severity, String message) {
        return new FindingRow(severity, "R1", Optional.empty(), Optional.empty(), message, "", Optional.empty());
    }
}
