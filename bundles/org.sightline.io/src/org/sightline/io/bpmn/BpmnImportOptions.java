/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.List;

/**
 * What a person may decide about an import.
 *
 * @param customerNames names (in any case) or BPMN ids of the pools and lanes that are the customer's; empty to guess from
 *        names
 */
public record BpmnImportOptions(List<String> customerNames) {

    /** Copies the list. */
    public BpmnImportOptions {
        customerNames = List.copyOf(customerNames);
    }

    /** @return options that leave everything to the importer */
    public static BpmnImportOptions defaults() {
        return new BpmnImportOptions(List.of());
    }
}
