/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.sightline.validation.RuleCase.rule;
import static org.sightline.validation.Sample.FACTORY;
import static org.sightline.validation.Sample.named;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.SequenceFlow;

/** Cases of the rules about flows, decisions, loops and boundary events. */
final class FlowCases {

    private FlowCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV14", s -> s.sequence(s.pack, null), s -> s.sequence(s.pack, s.shipped)),
                rule("CV15", s -> s.message(s.take, s.pack), s -> s.acmeLane.getLanes().add(s.buyerLane)),
                rule("CV16", s -> s.sequence(s.order, s.pack), s -> s.sequence(s.pack, s.activity(s.lane("Store", LaneRole.UNIT), "Store"))),
                rule("CV17", s -> from(s, s.pack, s.came, s.came), s -> s.message(s.order, s.came)),
                rule("CV18", s -> from(s, s.shipped, s.pack, s.shipped), s -> s.message(s.shipped, s.receive)),
                rule("CV19", s -> s.sequence(s.activity(s.acmeLane, "Island"), s.pack).getSource(), s -> s.fork()),
                rule("CV20", s -> s.sequence(s.pack, s.activity(s.acmeLane, "Dead end")).getTarget(), s -> s.fork()),
                rule("CV21", s -> probability(s.takeToPack, 1.2), s -> probability(s.takeToPack, 1.0)),
                rule("CV22", s -> probabilities(s.fork(), 0.6, null), s -> probabilities(s.fork(), 0.6, 0.4)),
                rule("CV23", s -> probabilities(s.fork(), 0.6, 0.5), s -> probabilities(s.fork(), 0.6, 0.4)),
                rule("CV24", s -> s.insert(s.takeToPack, FACTORY.createDecision(), "Decided?"), s -> s.fork()),
                rule("CV25", s -> defaultWay(s.fork(), s.packToHandOver), s -> {
                    Sample.Fork fork = s.fork();
                    defaultWay(fork, fork.no());
                }),
                rule("CV26", s -> waits(s.fork()), s -> {
                    Sample.Fork fork = s.fork();
                    waits(fork);
                    s.insert(fork.yes(), FACTORY.createIntermediateEvent(), "Stock counted");
                }),
                rule("CV27", s -> {
                    Sample.Fork fork = s.fork();
                    named(fork.no(), null);
                    return fork.decision();
                }, s -> {
                    Sample.Fork fork = s.fork();
                    named(fork.no(), null);
                    defaultWay(fork, fork.no());
                }),
                rule("CV28", s -> loopBack(s.takeToPack), s -> s.loop()),
                rule("CV29", s -> {
                    Sample.Loop loop = s.loop();
                    loop.abnormal().setExit(LoopExit.NONE);
                    return loop.back();
                }, s -> s.loop()),
                rule("CV30", s -> {
                    s.loop().back().setLoopBack(false);
                    return s.pack;
                }, s -> s.loop()),
                rule("CV31", s -> boundary(s, s.acmeLane, false), s -> boundary(s, s.acmeLane, true)),
                rule("CV32", s -> boundary(s, s.buyerLane, true), s -> boundary(s, s.acmeLane, true)),
                rule("CV33", s -> s.sequence(s.take, boundary(s, s.acmeLane, true)).getTarget(),
                        s -> s.message(s.order, boundary(s, s.acmeLane, true))));
    }

    private static EObject from(Sample s, InteractionNode source, InteractionNode target, EObject element) {
        s.sequence(source, target);
        return element;
    }

    private static EObject probability(SequenceFlow flow, Double probability) {
        flow.setProbability(probability);
        return flow;
    }

    private static EObject probabilities(Sample.Fork fork, Double yes, Double no) {
        fork.yes().setProbability(yes);
        fork.no().setProbability(no);
        return fork.decision();
    }

    private static EObject defaultWay(Sample.Fork fork, SequenceFlow way) {
        fork.decision().setDefaultFlow(way);
        return fork.decision();
    }

    private static EObject waits(Sample.Fork fork) {
        fork.decision().setKind(DecisionKind.EVENT_BASED);
        fork.callBack().setKind(ActivityKind.RECEIVE);
        return fork.decision();
    }

    private static EObject loopBack(SequenceFlow flow) {
        flow.setLoopBack(true);
        return flow;
    }

    private static BoundaryEvent boundary(Sample s, Lane lane, boolean attached) {
        BoundaryEvent event = s.in(lane, FACTORY.createBoundaryEvent(), "Too late");
        event.setAttachedTo(attached ? s.pack : null);
        s.sequence(event, lane == s.acmeLane ? s.shipped : s.served);
        return event;
    }
}
