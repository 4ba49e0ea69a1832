/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.validation.FindingRow;
import org.sightline.validation.Severity;

/**
 * Findings that have something in common.
 *
 * @param label what they have in common, and how many there are
 * @param element the element that they are about, if that is what they have in common
 * @param rows the findings, at least one
 */
record FindingGroup(String label, Optional<EObject> element, List<FindingRow> rows) implements ElementReference {

    /** Copies the list. */
    FindingGroup {
        rows = List.copyOf(rows);
    }

    /** @return the worst severity of the findings */
    Severity severity() {
        return rows.stream().map(FindingRow::severity).min(Severity::compareTo).orElseThrow();
    }
}
