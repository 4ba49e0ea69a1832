/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.DECISION__DEFAULT_FLOW;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.DECISION__KIND;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__TARGET;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SEQUENCE_FLOW__PROBABILITY;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SequenceFlow;

/** Puts decisions, their ways and their probabilities right. */
final class DecisionFixes {

    private static final double PERCENT = 100;
    /** A number between 1 and this is more likely a slip than meant as per cent. */
    private static final double LEAST_PERCENT = 2;

    private DecisionFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV21", SequenceFlow.class, DecisionFixes::intoRange);
        fixes.add("CV22", Decision.class, decision -> Stream.concat(shareRemainder(decision), withoutProbabilities(decision)));
        fixes.add("CV23", Decision.class, decision -> Stream.of(normalise(decision), withoutProbabilities(decision),
                make(decision, DecisionKind.INCLUSIVE, "fix_makeInclusive")).flatMap(fix -> fix));
        fixes.add("CV24", Gateway.class, DecisionFixes::takeOut);
        fixes.add("CV25", Decision.class, decision -> new FixPlan().set(decision, DECISION__DEFAULT_FLOW, null).as("fix_noDefault", decision.getDefaultFlow()));
        fixes.add("CV26", Decision.class, decision -> make(decision, DecisionKind.EXCLUSIVE, "fix_makeExclusive"));
        fixes.add("CV27", Decision.class, (decision, way) -> decision.getDefaultFlow() != null ? Stream.empty()
                : new FixPlan().set(decision, DECISION__DEFAULT_FLOW, way).as("fix_makeDefault", way));
    }

    /* A number like 25 was meant as 25 %. */
    private static Stream<QuickFix> intoRange(SequenceFlow flow) {
        double value = flow.getProbability();
        double meant = value >= LEAST_PERCENT && value <= PERCENT ? value / PERCENT : Math.clamp(value, 0, 1);
        return new FixPlan().set(flow, SEQUENCE_FLOW__PROBABILITY, meant).as("fix_probability", meant);
    }

    private static List<SequenceFlow> ways(Decision decision) {
        return decision.getOutgoing().stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast).toList();
    }

    private static double sum(List<SequenceFlow> ways) {
        return ways.stream().filter(way -> way.getProbability() != null).mapToDouble(SequenceFlow::getProbability).sum();
    }

    /* What is left to 1 goes to the ways without a probability in equal parts. */
    private static Stream<QuickFix> shareRemainder(Decision decision) {
        List<SequenceFlow> without = ways(decision).stream().filter(way -> way.getProbability() == null).toList();
        double share = (1 - sum(ways(decision))) / without.size();
        FixPlan plan = new FixPlan();
        if (share >= 0) {
            without.forEach(way -> plan.set(way, SEQUENCE_FLOW__PROBABILITY, rounded(share)));
        }
        return plan.as("fix_shareRemainder", rounded(share));
    }

    private static Stream<QuickFix> withoutProbabilities(Decision decision) {
        FixPlan plan = new FixPlan();
        ways(decision).forEach(way -> plan.set(way, SEQUENCE_FLOW__PROBABILITY, null));
        return plan.as("fix_noProbabilities");
    }

    private static Stream<QuickFix> normalise(Decision decision) {
        double sum = sum(ways(decision));
        FixPlan plan = new FixPlan();
        if (sum > 0 && ways(decision).stream().allMatch(way -> way.getProbability() >= 0)) {
            ways(decision).forEach(way -> plan.set(way, SEQUENCE_FLOW__PROBABILITY, rounded(way.getProbability() / sum)));
        }
        return plan.as("fix_normalise");
    }

    /* People read these numbers; their sum may be off by far less than the rule allows. */
    private static double rounded(double probability) {
        return Math.round(probability * 1e6) / 1e6;
    }

    private static Stream<QuickFix> make(Decision decision, DecisionKind kind, String key) {
        return new FixPlan().set(decision, DECISION__KIND, kind).as(key);
    }

    /* What leads to the gateway then leads to what comes after it. */
    private static Stream<QuickFix> takeOut(Gateway gateway) {
        List<Flow> in = gateway.getIncoming();
        List<Flow> out = gateway.getOutgoing();
        FixPlan plan = new FixPlan().delete(gateway);
        out.forEach(plan::delete);
        if (in.isEmpty() || out.isEmpty()) {
            in.forEach(plan::delete);
        } else {
            InteractionNode next = out.getFirst().getTarget();
            if (in.getFirst().eClass() != out.getFirst().eClass() || next == gateway || next == null) {
                return Stream.empty();
            }
            plan.set(in.getFirst(), FLOW__TARGET, next);
        }
        return plan.as("fix_takeOutGateway", gateway);
    }
}
