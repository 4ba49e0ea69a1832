/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.ways;

import java.util.List;
import java.util.Optional;

import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.Scope;

/**
 * The ways out of a decision of which just one is taken, so that their probabilities are 1 together.
 *
 * <pre>
 *   in stock? --[yes, 0.7]--> pack
 *             --[no,  ?  ]--> order      the way without a probability gets the rest: 0.3
 * </pre>
 *
 * O(ways of the decision).
 */
public final class Ways {

    /** Probabilities are kept to so many parts, so that no dust of floating point gets into a file. */
    private static final double PARTS = 1e6;

    private Ways() {
    }

    /** @return the ways of the decision where a flow starts, in their order; none if it starts at no decision, or several ways may be taken there */
    public static List<SequenceFlow> with(SequenceFlow flow) {
        boolean choosesOne = flow.getSource() instanceof Decision decision && decision.getKind() != DecisionKind.INCLUSIVE;
        return choosesOne ? Scope.out(flow.getSource()) : List.of();
    }

    /**
     * Changes the model, after a way was told its probability, or was made: the one way that has none gets the rest; where all of just two have one,
     * the other one gets the rest. Where nothing is left, or too much is unknown, nothing changes.
     *
     * @param told the way
     */
    public static void complete(SequenceFlow told) {
        List<SequenceFlow> ways = with(told);
        List<SequenceFlow> unknown = ways.stream().filter(each -> each.getProbability() == null).toList();
        if (unknown.size() == 1 && ways.size() > 1) {
            rest(ways, unknown.get(0)).ifPresent(unknown.get(0)::setProbability);
        } else if (unknown.isEmpty() && ways.size() == 2) {
            SequenceFlow other = ways.get(ways.get(0) == told ? 1 : 0);
            rest(ways, other).ifPresent(other::setProbability);
        }
    }

    private static Optional<Double> rest(List<SequenceFlow> ways, SequenceFlow way) {
        double others = ways.stream().filter(each -> each != way).mapToDouble(SequenceFlow::getProbability).sum();
        double rest = Math.rint((1 - others) * PARTS) / PARTS;
        return rest >= 0 ? Optional.of(rest) : Optional.empty();
    }
}
