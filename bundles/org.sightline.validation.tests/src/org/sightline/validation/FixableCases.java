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
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Participant;

/** Breaches with an obvious remedy, of rules whose other cases have none, or one of another kind. */
final class FixableCases {

    private static final Consumer<Sample> UNUSED = sample -> {
    };

    private FixableCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV10", s -> customerLane(s, s.buyer), UNUSED),
                rule("CV19", s -> s.sequence(between(s, "Island"), s.pack).getSource(), UNUSED),
                rule("CV32", FixableCases::misplacedEvent, UNUSED),
                rule("CV34", s -> {
                    s.pack.setCustomerTask(s.task);
                    return named(s.pack, null);
                }, UNUSED),
                DistributionCases.rule("CV47", "BetaDistribution", "shape=-2 scale=1", ""),
                DistributionCases.rule("CV48", "BinomialDistribution", "probability=0.5 trials=0", ""),
                DistributionCases.rule("CV50", "GammaDistribution", "shape=1 scale=-3", ""),
                DistributionCases.rule("CV51", "LogNormalDistribution", "mean=-1 standardDeviation=-1", ""),
                DistributionCases.rule("CV52", "NegativeExponentialDistribution", "mean=-4", ""),
                DistributionCases.rule("CV54", "PoissonDistribution", "mean=-4", ""),
                DistributionCases.rule("CV56", "TruncatedNormalDistribution", "mean=3 standardDeviation=-1 min=4 max=2", ""),
                DistributionCases.rule("CV58", "WeibullDistribution", "shape=-1 scale=1", ""),
                rule("CV62", s -> FailureCases.fails(s, 1, 3, 1, activity(s.copy("Complaint"), "Pack")), UNUSED),
                rule("CV83", s -> ComparisonCases.arrives(s, -5), UNUSED));
    }

    private static EObject customerLane(Sample s, Participant represented) {
        s.buyerLane.setRole(LaneRole.EXTERNAL);
        s.buyerLane.setRepresents(represented);
        s.process.getLanes().move(1, s.buyerLane);
        return s.process;
    }

    private static Activity between(Sample s, String name) {
        Activity activity = FACTORY.createActivity();
        s.acmeLane.getNodes().add(s.acmeLane.getNodes().indexOf(s.take), activity);
        return named(activity, name);
    }

    private static EObject misplacedEvent(Sample s) {
        Lane inner = named(FACTORY.createLane(), "Warehouse");
        s.acmeLane.getLanes().add(inner);
        BoundaryEvent event = s.in(inner, FACTORY.createBoundaryEvent(), "Too late");
        event.setAttachedTo(s.pack);
        s.sequence(event, s.shipped);
        return event;
    }
}
