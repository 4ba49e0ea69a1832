/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.variant;

import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.ProcessKind;

/**
 * Which variant of a process is wanted.
 *
 * @param name what it is called
 * @param kind as-is for how another organisation does it today, to-be for what is planned, what-if for what is thought through
 * @param organization whose process it is; null for that of the baseline
 * @param views whether the customer views of the baseline are taken over
 * @param scenarios whether the simulation scenarios of the baseline are taken over
 * @param measures whether times, costs, experience and ratings of fail points are taken over; what another organisation's customers
 *     feel never is
 */
public record VariantRequest(String name, ProcessKind kind, Organization organization, boolean views, boolean scenarios, boolean measures) {

    /**
     * @param name what it is called
     * @param kind to-be or what-if
     * @return a variant of the same organisation's process, with all that the baseline has
     */
    public static VariantRequest full(String name, ProcessKind kind) {
        return new VariantRequest(name, kind, null, true, true, true);
    }
}
