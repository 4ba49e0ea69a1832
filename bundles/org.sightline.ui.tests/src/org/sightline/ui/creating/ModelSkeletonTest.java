/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;

class ModelSkeletonTest {

    private final Portfolio portfolio = new ModelSkeleton().create("Ordering", "Wholesaler", "Office manager");

    @Test
    void newModel_hasNoFindings() {
        assertEquals(List.of(), new Validator(RuleCatalogue.standard()).validate(portfolio));
    }

    @Test
    void newModel_hasACustomerView() {
        DerivedView view = CustomerViews.derive(portfolio.getProcesses().get(0), ViewForm.DEPARTMENTS);

        assertTrue(view.hasCustomer());
        assertEquals("Wholesaler", view.organization());
    }
}
