/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.drafting.Draft;

/**
 * <pre>
 * Customer | order - - - - - - - - - - - receive
 * Shop     |   '-> take -> pick -> pack -> ship
 * Shop     |                 '---> bill (leads nowhere)
 * </pre>
 */
class HiddenWorkTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane shop = draft.lane("Shop", LaneRole.ORGANIZATION);
    private final Activity order = draft.activity(customer, "order");
    private final Activity receive = draft.activity(customer, "receive");
    private final Activity take = draft.activity(shop, "take");
    private final Activity pick = draft.activity(shop, "pick");
    private final Activity pack = draft.activity(shop, "pack");
    private final Activity bill = draft.activity(shop, "bill");
    private final Activity ship = draft.activity(shop, "ship");

    HiddenWorkTest() {
        draft.message(order, take);
        draft.chain(take, pick, pack, ship);
        draft.chain(pick, bill);
        draft.message(ship, receive);
    }

    @Test
    void stretch_holdsWhatLiesOnTheWay() {
        assertEquals(List.of(pick, pack), HiddenWork.between(draft.process, List.of(order, receive, take, ship), take, ship));
    }

    @Test
    void way_endsAtShownNodes() {
        assertEquals(List.of(), HiddenWork.between(draft.process, List.of(order, receive, take, pick, pack, ship), take, ship));
    }

    @Test
    void nodeOfAnotherProcess_hidesNothing() {
        assertEquals(List.of(), HiddenWork.between(new Draft().process, List.of(take, ship), take, ship));
    }
}
