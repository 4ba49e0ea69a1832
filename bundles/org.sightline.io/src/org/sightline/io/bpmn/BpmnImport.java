/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.List;

import org.sightline.model.customerprocess.Portfolio;

/**
 * What came of reading a BPMN file.
 *
 * @param portfolio the model, in no resource; each of its elements has an id that the next import of the file gives again
 * @param notes what a person should know: who became the customer, damage, what was kept aside or lost; by kind
 * @param candidates pools and lanes in the order of the file, any of which may be named the customer's
 */
public record BpmnImport(Portfolio portfolio, List<ImportNote> notes, List<CustomerCandidate> candidates) {

    /** Copies the lists. */
    public BpmnImport {
        notes = List.copyOf(notes);
        candidates = List.copyOf(candidates);
    }
}
