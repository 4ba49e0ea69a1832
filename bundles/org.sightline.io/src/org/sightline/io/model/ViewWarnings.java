/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.List;

import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.facts.Facts;

/** Tells of customer views, written by hand or by a tool without rules, that show what the customer does not meet. */
final class ViewWarnings {

    private ViewWarnings() {
    }

    /**
     * @param views the customer views of a model that has been read in full
     * @param warnings receives one warning for each element that is not customer-facing
     */
    static void collect(List<PlacedView> views, ProblemList warnings) {
        for (PlacedView placed : views) {
            for (ViewElement element : placed.view().getElements()) {
                if (!Facts.isCustomerFacing(element)) {
                    warnings.add(placed.line(), placed.column(), "view_notFacing", placed.view(), element);
                }
            }
        }
    }
}
