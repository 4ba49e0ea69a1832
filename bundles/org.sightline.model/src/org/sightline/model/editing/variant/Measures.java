/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

/** What somebody measured or judged of a process, as against how it runs. The customer's limits and the shares of the ways stay. */
final class Measures {

    private static final Set<EStructuralFeature> FEATURES = Set.of(Literals.TIMED_NODE__STANDARD_TIME, Literals.TIMED_NODE__PROCESSING_TIME,
            Literals.TIMED_NODE__WAIT_TIME, Literals.ACTIVITY__FIXED_COST, Literals.ACTIVITY__EXPERIENCE, Literals.FAIL_POINT__OCCURRENCE,
            Literals.FAIL_POINT__SEVERITY, Literals.FAIL_POINT__DETECTION, Literals.PAIN_POINT__SEVERITY);

    private Measures() {
    }

    static void leaveOut(CustomerProcess process) {
        unset(process, FEATURES);
    }

    static void leaveOutExperience(CustomerProcess process) {
        unset(process, Set.of(Literals.ACTIVITY__EXPERIENCE));
    }

    private static void unset(CustomerProcess process, Set<EStructuralFeature> features) {
        List<EObject> elements = new ArrayList<>();
        process.eAllContents().forEachRemaining(elements::add);
        for (EObject each : elements) {
            features.stream().filter(each.eClass().getEAllStructuralFeatures()::contains).forEach(each::eUnset);
        }
    }
}
