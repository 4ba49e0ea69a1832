/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.COMPARISON__CUSTOMER_TASKS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.COMPARISON__PEERS;

import java.util.stream.Stream;

import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.Comparison;

/** Puts comparisons right. */
final class ComparisonFixes {

    private ComparisonFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV73", Assessment.class, assessment -> Stream.concat(include(assessment), new FixPlan().delete(assessment).as("fix_takeBack", assessment)));
        fixes.add("CV74", Comparison.class, comparison -> new FixPlan().remove(comparison, COMPARISON__PEERS, comparison.getSubject())
                .as("fix_takeOut", comparison.getSubject()));
        fixes.add("CV75", Comparison.class, ComparisonFixes::withoutPeer);
    }

    private static Stream<QuickFix> include(Assessment assessment) {
        Comparison comparison = (Comparison) assessment.eContainer();
        FixPlan plan = new FixPlan();
        if (assessment.getProcess() != null && assessment.getProcess() != comparison.getSubject() && !comparison.getPeers().contains(assessment.getProcess())) {
            plan.add(comparison, COMPARISON__PEERS, assessment.getProcess());
        }
        if (assessment.getCustomerTask() != null && !comparison.getCustomerTasks().contains(assessment.getCustomerTask())) {
            plan.add(comparison, COMPARISON__CUSTOMER_TASKS, assessment.getCustomerTask());
        }
        return plan.as("fix_include");
    }

    /* Together with what is said about it, which would have nothing to stand on. */
    private static Stream<QuickFix> withoutPeer(Comparison comparison, Object peer) {
        FixPlan plan = new FixPlan().remove(comparison, COMPARISON__PEERS, peer);
        comparison.getAssessments().stream().filter(assessment -> assessment.getProcess() == peer).forEach(plan::delete);
        return plan.as("fix_takeOut", peer);
    }
}
