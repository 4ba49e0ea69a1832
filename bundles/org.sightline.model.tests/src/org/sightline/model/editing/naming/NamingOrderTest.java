/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.drafting.Draft;

class NamingOrderTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane sales = draft.lane("Sales", LaneRole.ORGANIZATION);

    private static List<EObject> from(EObject first) {
        List<EObject> order = new ArrayList<>();
        for (Optional<EObject> each = Optional.of(first); each.isPresent(); each = NamingOrder.after(each.get())) {
            order.add(each.get());
        }
        return order;
    }

    @Test
    void decision_isFollowedByItsWaysAndThenByTheirSteps() {
        Decision decision = draft.decision(sales, "in stock?");
        FlowNode pack = draft.activity(sales, "pack");
        FlowNode order = draft.activity(sales, "order");
        SequenceFlow yes = draft.sequence(decision, pack);
        SequenceFlow no = draft.sequence(decision, order);

        assertEquals(List.of(decision, yes, no, pack, order), from(decision));
    }

    @Test
    void step_isFollowedByTheNextOne() {
        FlowNode pack = draft.activity(sales, "pack");
        FlowNode send = draft.activity(sales, "send");
        draft.sequence(pack, send);

        assertEquals(List.of(pack, send), from(pack));
    }

    @Test
    void stepThatAMessageReached_isFollowedByTheMessage() {
        FlowNode call = draft.activity(customer, "call");
        FlowNode answer = draft.activity(sales, "answer");
        FlowNode pack = draft.activity(sales, "pack");
        draft.sequence(answer, pack);
        MessageFlow message = draft.message(call, answer);

        assertEquals(List.of(answer, message, pack), from(answer));
    }

    @Test
    void nothingAndLanes_areFollowedByNothing() {
        assertEquals(Optional.empty(), NamingOrder.after(null));
        assertEquals(Optional.empty(), NamingOrder.after(customer));
    }
}
