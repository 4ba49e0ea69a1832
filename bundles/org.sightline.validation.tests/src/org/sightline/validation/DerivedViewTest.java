/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;

/** Deriving a customer view never makes one that the rules refuse. */
class DerivedViewTest {

    @ParameterizedTest
    @EnumSource(ViewForm.class)
    void derivedView_keepsTheRules(ViewForm form) {
        Sample sample = new Sample();
        Lane unit = sample.lane("Unit", LaneRole.UNIT);
        sample.message(sample.order, sample.activity(unit, "Advise"));
        sample.message(sample.lane("Bank", LaneRole.UNIT), sample.receive);
        sample.message(sample.receive, sample.lane("Post", LaneRole.ORGANIZATION));
        CustomerView view = sample.view();
        view.setForm(form);

        CustomerViews.rederive(view);

        assertTrue(view.getElements().contains(sample.take));
        List<Finding> findings = new Validator(RuleCatalogue.standard()).validateElements(List.of(view));
        assertEquals(List.of(), findings);
    }
}
