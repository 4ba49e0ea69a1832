/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.drafting.Draft;

/**
 * Expected minutes through tangles of choices and loops, held against following the work: shares of it are sent forth from the
 * source, step by step, until hardly any is left, and the time of what arrives is added up.
 */
class MinutesPropertyTest {

    private static final int SHOWN = 3;
    private static final int NODES = 14;
    private static final double LEAST = 1e-13;

    @Property(tries = 150, seed = "21")
    void minutes_areTheMeanTimeOfTheWorkThatArrives(@ForAll long seed) {
        Random random = new Random(seed);
        Draft draft = new Draft();
        Activity caller = draft.activity(draft.lane("Customer", LaneRole.CUSTOMER), "caller");
        Lane desk = draft.lane("Desk", LaneRole.UNIT);
        List<Activity> steps = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            steps.add(draft.activity(desk, "n" + i, 1 + random.nextInt(20)));
        }
        steps.subList(0, SHOWN).forEach(step -> draft.message(caller, step));
        for (Activity step : steps) {
            double share = 0.1 + 0.7 * random.nextDouble();
            draft.sequence(step, steps.get(SHOWN + random.nextInt(NODES - SHOWN)), share);
            draft.sequence(step, steps.get(random.nextInt(NODES)), 0.95 - share);
            draft.sequence(step, steps.get(random.nextInt(SHOWN)), 0.05);
        }
        List<Stretch> stretches = CustomerViews.derive(draft.process, ViewForm.DEPARTMENTS).hiddenStretches();
        assertFalse(stretches.isEmpty());
        for (Stretch stretch : stretches) {
            assertEquals(follow(stretch.source(), stretch.target()), stretch.expectedMinutes(), 1e-6, stretch.toString());
        }
    }

    private record Work(double share, double minutes) {

        Work plus(Work other) {
            return new Work(share + other.share, minutes + other.minutes);
        }
    }

    /* Minutes are those of the share: the mean times the share. */
    private static double follow(InteractionNode source, InteractionNode target) {
        Work arrived = new Work(0, 0);
        Map<InteractionNode, Work> under = new HashMap<>();
        source.getOutgoing().stream().filter(flow -> !flow.getTarget().isCustomerFacing())
            .forEach(flow -> under.merge(flow.getTarget(), new Work(share(flow), 0), Work::plus));
        while (under.values().stream().mapToDouble(Work::share).sum() > LEAST) {
            Map<InteractionNode, Work> next = new HashMap<>();
            for (Map.Entry<InteractionNode, Work> entry : under.entrySet()) {
                double own = ((Activity) entry.getKey()).getProcessingTime().getExpectedValue();
                Work done = entry.getValue().plus(new Work(0, own * entry.getValue().share()));
                for (Flow flow : entry.getKey().getOutgoing()) {
                    Work part = new Work(done.share * share(flow), done.minutes * share(flow));
                    if (flow.getTarget() == target) {
                        arrived = arrived.plus(part);
                    } else if (!flow.getTarget().isCustomerFacing()) {
                        next.merge(flow.getTarget(), part, Work::plus);
                    }
                }
            }
            under.clear();
            under.putAll(next);
        }
        return arrived.minutes / arrived.share;
    }

    private static double share(Flow flow) {
        return ((SequenceFlow) flow).getProbability();
    }
}
