/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.CAUSE__CAUSES;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CONTACT_DRIVER__SHARE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FAIL_POINT__RECOVERY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Portfolio;

/** Puts fail points and causes right. */
final class FailureFixes {

    /** From here on rule CV61 wants a recovery. */
    private static final int SEVERE = 8;

    private FailureFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV62", FailPoint.class, FailureFixes::withoutRecovery);
        fixes.add("CV68", Portfolio.class, FailureFixes::normaliseShares);
        fixes.add("CV69", Cause.class, FailureFixes::breakCircle);
    }

    /* A severe failure needs a recovery, which only the user can choose. */
    private static Stream<QuickFix> withoutRecovery(FailPoint point) {
        boolean isSevere = point.getSeverity() != null && point.getSeverity() >= SEVERE;
        return isSevere ? Stream.empty() : new FixPlan().set(point, FAIL_POINT__RECOVERY, null).as("fix_noRecovery", point.getRecovery());
    }

    private static Stream<QuickFix> normaliseShares(Portfolio portfolio, Object contact) {
        List<ContactDriver> drivers = portfolio.getCauses().stream().flatMap(cause -> cause.getContactDrivers().stream())
                .filter(driver -> driver.getContact() == contact && driver.getShare() != null).toList();
        double sum = drivers.stream().mapToDouble(ContactDriver::getShare).sum();
        FixPlan plan = new FixPlan();
        drivers.forEach(driver -> plan.set(driver, CONTACT_DRIVER__SHARE, driver.getShare() / sum));
        return plan.as("fix_normalise");
    }

    private static Stream<QuickFix> breakCircle(Cause cause) {
        return cause.getCauses().stream().filter(next -> leadsTo(next, cause, new HashSet<>()))
                .flatMap(next -> new FixPlan().remove(cause, CAUSE__CAUSES, next).as("fix_noCause", cause, next));
    }

    private static boolean leadsTo(Cause from, Cause to, Set<Cause> seen) {
        return from == to || seen.add(from) && from.getCauses().stream().anyMatch(next -> leadsTo(next, to, seen));
    }
}
