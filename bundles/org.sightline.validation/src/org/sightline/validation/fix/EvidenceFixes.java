/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.ASSESSMENT__EVIDENCE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.EXPERIENCE__EVIDENCE;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.Confidence;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.messages.MessageBundle;

/** Says of a claim what can be said without asking anybody: that it is an estimate. */
final class EvidenceFixes {

    private static final MessageBundle TEXTS = MessageBundle.of(EvidenceFixes.class);

    private EvidenceFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV65", EObject.class, experience -> estimate(experience, EXPERIENCE__EVIDENCE));
        fixes.add("CV66", EObject.class, experience -> Stream.concat(estimate(experience, EXPERIENCE__EVIDENCE), takeBack(experience)));
        fixes.add("CV71", EObject.class, assessment -> Stream.concat(estimate(assessment, ASSESSMENT__EVIDENCE), takeBack(assessment)));
    }

    private static Stream<QuickFix> estimate(EObject claim, EReference feature) {
        Evidence evidence = SightlineFactory.eINSTANCE.createEvidence();
        evidence.setSource(TEXTS.get("fix_estimateSource"));
        evidence.setConfidence(Confidence.LOW);
        return new FixPlan().add(claim, feature, evidence).as("fix_estimate");
    }

    private static Stream<QuickFix> takeBack(EObject claim) {
        return new FixPlan().delete(claim).as("fix_takeBack", claim);
    }
}
