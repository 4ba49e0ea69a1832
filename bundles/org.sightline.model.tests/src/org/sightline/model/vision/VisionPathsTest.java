/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.drafting.Draft;

/**
 * <pre>
 * Customer   | order - - - - - - - - - - receive
 * Shop:Sales |   '- take --> check --.      |
 * Shop:Stock |              pick  <--'-> pack
 * </pre>
 */
class VisionPathsTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane shop = draft.lane("Shop", LaneRole.ORGANIZATION);
    private final Lane sales = draft.lane(shop, "Sales", LaneRole.UNIT);
    private final Lane stock = draft.lane(shop, "Stock", LaneRole.UNIT);
    private final Activity order = draft.activity(customer, "order");
    private final Activity receive = draft.activity(customer, "receive");
    private final Activity take = draft.activity(sales, "take");
    private final Activity check = draft.activity(sales, "check");
    private final Activity pick = draft.activity(stock, "pick");
    private final Activity pack = draft.activity(stock, "pack");

    @BeforeEach
    void draw() {
        draft.chain(order, receive);
        draft.message(order, take);
        draft.chain(take, check, pick, pack);
        draft.message(pack, receive);
    }

    private VisionPaths paths() {
        return VisionPaths.of(draft.process);
    }

    @Test
    void part_servesByTheWayWithTheLeastHandOffs() {
        List<VisionPath> found = paths().from(sales);

        assertEquals(List.of(order, receive), found.stream().map(VisionPath::step).toList());
        assertEquals(List.of(take, order), found.get(0).nodes());
        assertEquals(0, found.get(0).handOffs());
        assertEquals(List.of(check, pick, pack, receive), found.get(1).nodes());
        assertEquals(1, found.get(1).handOffs());
        assertEquals(3, found.get(1).flows().size());
    }

    @Test
    void person_servesWhatTheyWorkOn() {
        ResourcePool packers = SightlineFactory.eINSTANCE.createResourcePool();
        pack.setResourcePool(packers);

        assertEquals(List.of(pack), paths().work(packers));
        assertEquals(List.of(pack, receive), paths().from(packers).get(0).nodes());
    }

    @Test
    void node_servesWhatItLeadsTo() {
        assertEquals(List.of(receive), paths().from(List.of(pick)).stream().map(VisionPath::step).toList());
        assertEquals(List.of(), paths().from(List.of()));
    }

    @Test
    void stepOfTheCustomer_servesItself() {
        assertEquals(List.of(order), paths().from(List.of(order)).get(0).nodes());
    }
}
