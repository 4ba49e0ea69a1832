/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_VIEW__EXCLUDED;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_VIEW__FORM;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;

/** Puts customer views right. */
final class ViewFixes {

    private ViewFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV01", CustomerView.class, ViewFixes::takeOutHidden);
        fixes.add("CV02", CustomerView.class, ViewFixes::showDepartments);
        fixes.add("CV03", CustomerView.class, (view, foreign) -> new FixPlan().remove(view, CUSTOMER_VIEW__ELEMENTS, foreign).as("fix_takeOut", foreign));
        fixes.add("CV04", CustomerView.class, (view, both) -> Stream.concat(
                new FixPlan().remove(view, CUSTOMER_VIEW__ELEMENTS, both).as("fix_takeOut", both),
                new FixPlan().remove(view, CUSTOMER_VIEW__EXCLUDED, both).as("fix_showAgain", both)));
    }

    private static Stream<QuickFix> takeOutHidden(CustomerView view, Object hidden) {
        List<ViewElement> all = view.getElements().stream().filter(element -> !element.isCustomerFacing()).toList();
        Stream<QuickFix> one = new FixPlan().remove(view, CUSTOMER_VIEW__ELEMENTS, hidden).as("fix_takeOut", hidden);
        return all.size() < 2 ? one : Stream.concat(one, new FixPlan().remove(view, CUSTOMER_VIEW__ELEMENTS, all).as("fix_takeOutAll", all.size()));
    }

    private static Stream<QuickFix> showDepartments(CustomerView view) {
        return new FixPlan().set(view, CUSTOMER_VIEW__FORM, ViewForm.DEPARTMENTS).as("fix_showDepartments");
    }
}
