/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.drafting.Draft;

class CustomerOrderTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);

    @Test
    void withoutPhases_onePathComesAfterTheOther() {
        draft.chain(draft.start(customer, "Need"), draft.activity(customer, "Order"), draft.end(customer, "Ordered"));
        draft.chain(draft.start(customer, "Doubt"), draft.activity(customer, "Ask"), draft.end(customer, "Asked"));

        assertEquals(List.of("Need", "Order", "Ordered", "Doubt", "Ask", "Asked"), order());
    }

    @Test
    void laterPhase_comesLater() {
        Phase place = phase("Place");
        Phase inquire = phase("Inquire");
        draft.chain(in(inquire, draft.start(customer, "Doubt")), in(inquire, draft.activity(customer, "Ask")));
        draft.chain(in(place, draft.start(customer, "Need")), in(place, draft.activity(customer, "Order")));

        assertEquals(List.of("Need", "Order", "Doubt", "Ask"), order());
    }

    @Test
    void flowAgainstThePhases_winsOverThem() {
        Phase place = phase("Place");
        Phase inquire = phase("Inquire");
        draft.chain(in(inquire, draft.start(customer, "Ask first")), in(place, draft.activity(customer, "Order")));

        assertEquals(List.of("Ask first", "Order"), order());
    }

    private Phase phase(String name) {
        Phase phase = SightlineFactory.eINSTANCE.createPhase();
        phase.setName(name);
        draft.process.getPhases().add(phase);
        return phase;
    }

    private static <N extends FlowNode> N in(Phase phase, N node) {
        node.setPhase(phase);
        return node;
    }

    private List<String> order() {
        ProcessGraph graph = new ProcessGraph(draft.process);
        int[] ranks = CustomerOrder.ranks(graph);
        return IntStream.range(0, graph.size()).boxed().filter(v -> graph.vertex(v) instanceof FlowNode)
                .sorted(Comparator.comparingInt(v -> ranks[v])).map(v -> graph.vertex(v).getName()).toList();
    }
}
