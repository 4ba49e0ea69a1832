/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.sightline.validation.RuleCase.rule;
import static org.sightline.validation.Sample.FACTORY;
import static org.sightline.validation.Sample.activity;
import static org.sightline.validation.Sample.named;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.ChangeViewpoint;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.PainPoint;
import org.sightline.model.customerprocess.SystemChange;

/** Cases of the rules about failure, experience, causes and system changes. */
final class FailureCases {

    private FailureCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV60", s -> fails(s, 1, 11, 1, s.handOver), s -> fails(s, 1, 10, 1, s.handOver)),
                rule("CV61", s -> fails(s, 1, 8, 1, null), s -> fails(s, 1, 7, 1, null)),
                rule("CV62", s -> fails(s, 1, 8, 1, activity(s.copy("Complaint"), "Pack")), s -> fails(s, 1, 8, 1, s.handOver)),
                rule("CV63", s -> hurts(s, 0), s -> hurts(s, 1)),
                rule("CV64", s -> known(feels(s.order, -3)), s -> known(feels(s.order, -2))),
                rule("CV65", s -> feels(s.order, 1), s -> known(feels(s.order, 1))),
                rule("CV66", s -> feels(activity(s.rival(), "Order"), 1), s -> known(feels(activity(s.rival(), "Order"), 1))),
                rule("CV67", s -> drives(s, 1.1), s -> drives(s, 1.0)),
                rule("CV68", s -> {
                    drives(s, 0.6);
                    drives(s, 0.5);
                    return s.portfolio;
                }, s -> {
                    drives(s, 0.6);
                    drives(s, 0.4);
                }),
                rule("CV69", s -> leadsTo(cause(s), null), s -> leadsTo(cause(s), cause(s))),
                rule("CV70", s -> changes(s, ChangeViewpoint.ORGANIZATION), s -> changes(s, ChangeViewpoint.CUSTOMER)));
    }

    static EObject fails(Sample s, int occurrence, int severity, int detection, FlowNode recovery) {
        FailPoint point = named(FACTORY.createFailPoint(), "Wrong goods");
        point.setOccurrence(occurrence);
        point.setSeverity(severity);
        point.setDetection(detection);
        point.setRecovery(recovery);
        s.pack.getFailPoints().add(point);
        return point;
    }

    private static EObject hurts(Sample s, int severity) {
        PainPoint point = named(FACTORY.createPainPoint(), "Long wait");
        point.setSeverity(severity);
        s.order.getPainPoints().add(point);
        return point;
    }

    private static Experience feels(Activity activity, int emotion) {
        Experience experience = FACTORY.createExperience();
        experience.setEmotion(emotion);
        activity.setExperience(experience);
        return experience;
    }

    private static EObject known(Experience experience) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setSource("Interviews");
        experience.getEvidence().add(evidence);
        return experience;
    }

    private static Cause cause(Sample s) {
        Cause cause = named(FACTORY.createCause(), "Poor product description");
        s.portfolio.getCauses().add(cause);
        return cause;
    }

    private static EObject leadsTo(Cause cause, Cause deeper) {
        cause.getCauses().add(deeper == null ? cause : deeper);
        return cause;
    }

    private static EObject drives(Sample s, double share) {
        ContactDriver driver = named(FACTORY.createContactDriver(), "Question about the product");
        driver.setShare(share);
        // A single share above 1 at a contact would break the rule on sums too.
        driver.setContact(share > 1 ? null : s.take);
        cause(s).getContactDrivers().add(driver);
        return driver;
    }

    private static EObject changes(Sample s, ChangeViewpoint viewpoint) {
        BusinessSystem system = named(FACTORY.createBusinessSystem(), "Answering system");
        s.acme.getSystems().add(system);
        SystemChange change = named(FACTORY.createSystemChange(), "New menu");
        change.setViewpoint(viewpoint);
        system.getChanges().add(change);
        return change;
    }
}
